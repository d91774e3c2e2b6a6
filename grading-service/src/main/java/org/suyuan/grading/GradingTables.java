package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.platform.destruction.PetitionTables;

/** Where gradings are (F-15). */
@ApplicationScoped
class GradingTables implements PetitionTables {
    @Override
    public List<String> keyedByPetition() {
        return List.of("grading");
    }

    @Override
    public List<String> apart() {
        return List.of("edition", "sensitive_period", "simulation");
    }
}
