package org.suyuan.intake.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;

/** Other petitions of the same team (I-08); accusations are not counted, for a count tells of them (E-19). */
@ApplicationScoped
class TeamPetitions {
    /** Days before a petition that are looked at. */
    static final int DAYS = 90;

    @Inject
    Sql sql;

    /**
     * How many others concern the unit, and the category where there is one, in the {@value #DAYS} days before.
     *
     * @param atMost no more are counted: a registration does not go through all that a large unit has
     */
    int before(Instant received, String unit, @Nullable String category, @Nullable UUID itself, int atMost) {
        return (int) sql.count(
                "select count(*) from (select 1 from petition where unit = ? and received_at > ?"
                        + " and received_at <= ? and not confidential and (?::text is null or category = ?)"
                        + " and (?::uuid is null or id <> ?) limit ?) others",
                unit,
                received.minus(DAYS, ChronoUnit.DAYS),
                received,
                category,
                category,
                itself,
                itself,
                atMost);
    }
}
