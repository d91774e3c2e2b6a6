package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.platform.destruction.PetitionTables;

/** Where consultations are (F-15). */
@ApplicationScoped
class ConsultationTables implements PetitionTables {
    @Override
    public List<String> keyedByPetition() {
        return List.of("consultation");
    }

    @Override
    public List<String> apart() {
        return List.of(
                "body",
                "body_member",
                "session",
                "session_seat",
                "campaign",
                "campaign_goal",
                "mediation_place",
                "mediator",
                "partner",
                "partner_meeting",
                "responsibility",
                "responsibility_list");
    }

    /** Sessions about this petition alone go with it; of others what was an accusation stays with discipline (E-19). */
    @Override
    public List<String> before() {
        String alone =
                "(select session_id from session_topic where petition_id = ? and not exists (select 1 from session_topic other"
                        + " where other.session_id = session_topic.session_id and other.petition_id is distinct from session_topic.petition_id))";
        return List.of(
                "update session set confidential = true where id in (select session_id from session_topic join consultation"
                        + " on consultation.id = petition_id where petition_id = ? and consultation.confidential)",
                "update session_seat set opinion = null, opined_at = null where session_id in"
                        + " (select session_id from session_topic where petition_id = ?)",
                "delete from session_seat where session_id in " + alone,
                "with gone as (delete from session_topic where session_id in " + alone
                        + " returning session_id) delete from session where id in (select session_id from gone)");
    }
}
