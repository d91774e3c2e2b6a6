package org.suyuan.consultation.responsibilities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/** Versions of responsibility lists, rows. In the caller's transaction. */
@ApplicationScoped
class Responsibilities {
    private static final String LATEST = "select distinct on (unit) * from responsibility_list where ";

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** Keeps the next version of a unit's list; two who adopt one at once come one after the other. */
    int adopt(String unit, LocalDate day, List<ResponsibilityList.Responsibility> entries) {
        sql.first("select pg_advisory_xact_lock(hashtext(?))", row -> true, "responsibilities " + unit);
        int version = (int) sql.count(
                "insert into responsibility_list (unit, version, adopted_on, entered_by)"
                        + " select ?, count(*) + 1, ?, ? from responsibility_list where unit = ? returning version",
                unit,
                day,
                caller.name(),
                unit);
        sql.batch(
                "insert into responsibility (unit, version, module, leader, post, head, duties) values (?, ?, ?, ?, ?, ?, ?)",
                entries.stream()
                        .map(one -> new @Nullable Object[] {
                            unit, version, one.module(), one.leader(), one.post(), one.head(), one.duties()
                        })
                        .toList());
        return version;
    }

    /** The latest of a unit. */
    Optional<ResponsibilityList> of(String unit) {
        return read(LATEST + "unit = ? order by unit, version desc", unit).stream()
                .findFirst();
    }

    /** A version of a unit's. */
    Optional<ResponsibilityList> of(String unit, int version) {
        return read("select * from responsibility_list where unit = ? and version = ?", unit, version).stream()
                .findFirst();
    }

    /** The latest of each unit of a branch. */
    List<ResponsibilityList> of(Visibility branch, int atMost) {
        return read(
                LATEST + "unit = ? or unit like ? escape '\\' order by unit, version desc limit " + atMost,
                branch.branch(),
                branch.below());
    }

    private List<ResponsibilityList> read(String statement, Object... values) {
        return sql.list(
                statement,
                row -> new ResponsibilityList(
                        row.getString("unit"),
                        row.getInt("version"),
                        row.getObject("adopted_on", LocalDate.class),
                        row.getString("entered_by"),
                        entries(row.getString("unit"), row.getInt("version"))),
                values);
    }

    private List<ResponsibilityList.Responsibility> entries(String unit, int version) {
        return sql.list(
                "select * from responsibility where unit = ? and version = ? order by head desc, module",
                row -> new ResponsibilityList.Responsibility(
                        row.getString("module"),
                        row.getString("leader"),
                        row.getString("post"),
                        row.getBoolean("head"),
                        row.getString("duties")),
                unit,
                version);
    }
}
