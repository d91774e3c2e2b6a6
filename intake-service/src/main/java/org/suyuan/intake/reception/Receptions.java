package org.suyuan.intake.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.suyuan.platform.store.Aggregates;

/** All reception days. */
@ApplicationScoped
public class Receptions extends Aggregates<Reception> {
    /** Most that the public calendar shows. */
    private static final int SHOWN = 100;

    /** The receptions still to come, for anybody to see; without the invited. */
    public List<Reception> toCome(LocalDate today) {
        return find("state = PLANNED and kind <> INVITATION and day >= ?1 order by day, from, id", today)
                .page(0, SHOWN)
                .list();
    }
}
