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
        return List.of("body", "body_member", "session", "session_seat");
    }
}
