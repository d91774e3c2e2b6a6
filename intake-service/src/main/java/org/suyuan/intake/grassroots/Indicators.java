package org.suyuan.intake.grassroots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;

/** Counts the results of the grass roots in a period, and policy enquiries apart. */
@ApplicationScoped
public class Indicators {
    /** Share of needs that the grass roots should resolve, in per cent. */
    public static final int RESOLUTION_TARGET = 85;

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    /**
     * Counts of a period.
     *
     * @param raised needs and early signs raised
     * @param solved of them, solved at the grass roots
     * @param petitioned of them, gone on as petitions
     * @param resolution share solved of those that ended, in per cent; null when none ended
     * @param satisfaction share satisfied of those solved, in per cent; null when none was solved
     * @param enquiries policy enquiries answered at the desk
     * @param solvedOnTheSpot petitions solved at the desk
     */
    @Schema(description = "What the grass roots achieve in a period (X-12, X-14, X-50)")
    public record Counts(
            @Schema(description = "Needs and early signs raised", examples = "120")
            long raised,

            @Schema(description = "Of them, solved at the grass roots", examples = "104")
            long solved,

            @Schema(description = "Of them, gone on as petitions", examples = "9")
            long petitioned,

            @Schema(
                    description = "Share solved of those that ended, in per cent; absent when none ended",
                    examples = "92.0")
            @Nullable Double resolution,

            @Schema(
                    description = "Share satisfied of those solved, in per cent; absent when none was solved",
                    examples = "97.7")
            @Nullable Double satisfaction,

            @Schema(description = "Policy enquiries answered at the desk", examples = "41")
            long enquiries,

            @Schema(description = "Petitions solved at the desk", examples = "12")
            long solvedOnTheSpot) {}

    /** Counts what was raised, or registered, in the caller's branch from a day to another, both included. */
    @Transactional
    public Counts of(LocalDate from, LocalDate to) {
        Visibility visibility = scope.visibility();
        String counts =
                "with period as (select ?::timestamptz as begins, ?::timestamptz as ends, ?::text as branch, ?::text as below),"
                        + " n as (select count(*) as raised, count(*) filter (where state = 'SOLVED') as solved,"
                        + " count(*) filter (where state = 'PETITIONED') as petitioned, count(*) filter (where satisfied) as content"
                        + " from need, period where raised_at >= begins and raised_at < ends and (unit = branch or unit like below)),"
                        + " p as (select count(*) filter (where settlement ->> 'settlement' = 'ENQUIRY_ANSWERED') as enquiries,"
                        + " count(*) filter (where settlement ->> 'settlement' = 'SOLVED_ON_THE_SPOT') as spot"
                        + " from petition, period where state = 'SETTLED' and not confidential"
                        + " and registered_at >= begins and registered_at < ends and (unit = branch or unit like below))"
                        + " select * from n, p";
        return sql.first(
                        counts,
                        Indicators::counts,
                        from.atStartOfDay(Zone.OF_RECORD).toOffsetDateTime(),
                        to.plusDays(1).atStartOfDay(Zone.OF_RECORD).toOffsetDateTime(),
                        visibility.branch(),
                        visibility.below())
                .orElseThrow();
    }

    private static Counts counts(ResultSet row) throws SQLException {
        long solved = row.getLong("solved");
        long petitioned = row.getLong("petitioned");
        return new Counts(
                row.getLong("raised"),
                solved,
                petitioned,
                share(solved, solved + petitioned),
                share(row.getLong("content"), solved),
                row.getLong("enquiries"),
                row.getLong("spot"));
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : Math.round(part * 1000.0 / whole) / 10.0;
    }
}
