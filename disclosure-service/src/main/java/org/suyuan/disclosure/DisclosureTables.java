package org.suyuan.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.platform.destruction.PetitionTables;

/** Where disclosures are (F-15). */
@ApplicationScoped
class DisclosureTables implements PetitionTables {
    @Override
    public List<String> keyedByPetition() {
        return List.of("disclosure");
    }

    @Override
    public List<String> apart() {
        return List.of();
    }
}
