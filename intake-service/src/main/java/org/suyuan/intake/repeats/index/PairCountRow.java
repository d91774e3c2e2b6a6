package org.suyuan.intake.repeats.index;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.suyuan.platform.sql.Sql;

/**
 * The row {@code pair_count}: what all replicas have counted, and what was counted a season ago. Once a season the past moves
 * on by one, so that it is one to two seasons old.
 */
@Singleton
class PairCountRow {
    private static final int SEASON_DAYS = 90;

    @Inject
    Sql sql;

    /** What is counted by now and what was a season ago. */
    record Shared(Counts now, Counts past) {}

    /** Adds what a replica has counted, in the caller's transaction. */
    Shared add(Counts mine) {
        sql.update("insert into pair_count (texts, counts) values (0, '') on conflict do nothing");
        sql.update(
                "update pair_count set past_texts = season_texts, past = season, season_texts = texts, season = counts,"
                        + " season_at = clock_timestamp() where season_at < clock_timestamp() - make_interval(days => ?)",
                SEASON_DAYS);
        Shared shared = sql.first(
                        "select texts, counts, past_texts, past from pair_count for update",
                        row -> new Shared(
                                Counts.stored(row.getLong(1), row.getBytes(2)).with(mine),
                                Counts.stored(row.getLong(3), row.getBytes(4))))
                .orElseThrow();
        if (mine.petitions() > 0) {
            sql.update(
                    "update pair_count set texts = ?, counts = ?", shared.now().petitions(), toStore(shared.now()));
        }
        return shared;
    }

    private static byte[] toStore(Counts counts) {
        try {
            return counts.toStore();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
