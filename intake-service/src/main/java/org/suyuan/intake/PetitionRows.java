package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.platform.destruction.PetitionTables;

/** Where petitions are, and who raised them (F-15). What the same matter is called outlives its petitions only while there are others. */
@ApplicationScoped
class PetitionRows implements PetitionTables {
    @Override
    public List<String> keyedByPetition() {
        return List.of("petition", "evaluation_code", "reply_letter");
    }

    @Override
    public List<String> apart() {
        return List.of(
                "acceptance_guide",
                "category",
                "category_model",
                "liaison_point",
                "pair_count",
                "petition_count",
                "reception",
                "reference_record",
                "rekeying",
                "risk_model",
                "saved_filter",
                "withdrawn_reply",
                "shared_matter",
                "unlinked_file");
    }

    @Override
    public List<String> before() {
        return List.of(
                "update petition set linked_to = null where linked_to = ?",
                "delete from shared_matter where id in (select matter_id from matter_member where petition_id = ?)"
                        + " and (select count(*) from matter_member where matter_id = shared_matter.id) = 1");
    }
}
