package org.suyuan.feedback.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** The register of assessors, rows. In the caller's transaction. */
@ApplicationScoped
class Assessors {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Enters somebody; nothing when they are there already. */
    Optional<UUID> enter(String branch, String account, AssessorKind kind, String unit, String field) {
        UUID id = NewId.next();
        int entered = sql.update(
                "insert into assessor (id, branch, account, account_key, kind, unit, field, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (account_key) where left_at is null do nothing",
                id,
                branch,
                account,
                Written.code(account),
                kind,
                unit,
                field,
                caller.name(),
                clock.instant());
        return entered > 0 ? Optional.of(id) : Optional.empty();
    }

    /** Draws them no more; whether they were drawn until now. */
    boolean leave(UUID id) {
        return sql.update("update assessor set left_at = ? where id = ? and left_at is null", clock.instant(), id) > 0;
    }

    Optional<Assessor> one(UUID id) {
        return sql.first("select * from assessor where id = ?", Assessors::read, id);
    }

    /** Those of a branch, by kind and account; who has left comes last. */
    List<Assessor> of(Visibility branch, int atMost) {
        return sql.list(
                "select * from assessor where branch = ? or branch like ? escape '\\'"
                        + " order by left_at desc nulls first, kind, account, id limit ?",
                Assessors::read,
                branch.branch(),
                branch.below(),
                atMost);
    }

    /** Those who are drawn for reviews of a unit. */
    List<Assessor> drawnFor(String body) {
        return sql.list(
                "select * from assessor where left_at is null and (branch = '' or branch = ? or starts_with(?, branch || '/'))"
                        + " order by id",
                Assessors::read,
                body,
                body);
    }

    private static Assessor read(ResultSet row) throws SQLException {
        return new Assessor(
                row.getObject("id", UUID.class),
                row.getString("branch"),
                row.getString("account"),
                AssessorKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getString("field"),
                row.getString("entered_by"),
                Sql.moment(row, "entered_at"),
                Sql.momentOrNull(row, "left_at"));
    }
}
