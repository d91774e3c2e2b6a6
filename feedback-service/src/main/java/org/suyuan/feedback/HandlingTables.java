package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.platform.destruction.PetitionTables;

/** Where handlings are, and what outlives one: campaigns, advice, and the lists of what was destroyed (F-15). */
@ApplicationScoped
class HandlingTables implements PetitionTables {
    @Override
    public List<String> keyedByPetition() {
        return List.of("handling");
    }

    @Override
    public List<String> apart() {
        return List.of(
                "advice",
                "assessor",
                "inspection",
                "inspection_finding",
                "look_back",
                "supervision_rule",
                "destruction",
                "destroyed_file");
    }

    @Override
    public List<String> before() {
        return List.of(
                "update writing set petition_id = advice.id from advice"
                        + " where writing.id in (words_id, answer_id, check_id) and writing.petition_id = ?",
                "delete from deadline where petition_id in (select id from protection_case where petition_id = ?)",
                "delete from timeline where petition_id in (select id from protection_case where petition_id = ?)");
    }
}
