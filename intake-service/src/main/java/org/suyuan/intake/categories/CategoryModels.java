package org.suyuan.intake.categories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.learning.CategoryModel;
import org.suyuan.platform.sql.Sql;

/** The model in force: the newest that was trained; looked for anew every few seconds. */
@ApplicationScoped
class CategoryModels {
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(5).toNanos();

    @Inject
    Sql sql;

    private volatile @Nullable Version known;
    private volatile long lookedAt;

    /** A model and its version. */
    record Version(long number, CategoryModel model) {}

    /** The model in force; empty before any was trained. */
    Optional<Version> current() {
        Version last = known;
        if (last == null || System.nanoTime() - lookedAt > LOOK_AGAIN_NANOS) {
            last = newerThan(last);
            known = last;
            lookedAt = System.nanoTime();
        }
        return Optional.ofNullable(last);
    }

    private @Nullable Version newerThan(@Nullable Version last) {
        return sql.first(
                        "select version, model from category_model where version > ? order by version desc limit 1",
                        row -> new Version(row.getLong(1), CategoryModel.of(row.getBytes(2))),
                        last == null ? 0 : last.number())
                .orElse(last);
    }
}
