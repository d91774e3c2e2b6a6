package org.suyuan.grading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.grading.editions.EditionKind;
import org.suyuan.grading.limit.LimitPolicy;
import org.suyuan.grading.plan.PlanBook;
import org.suyuan.grading.table.CompiledTable;
import org.suyuan.grading.table.GradingTable;
import org.suyuan.platform.deadline.WorkingCalendar;

/** What the service is shipped with, and reports to grade by it. */
public final class Shipped {
    public static final Instant RECEIVED = Instant.parse("2026-11-20T02:30:00Z");

    private Shipped() {}

    public static Rulebook rulebook() {
        return rulebook(false);
    }

    public static Rulebook rulebook(boolean sensitivePeriod) {
        return new Rulebook(
                CompiledTable.of(0, table()), limits(), plans(), WorkingCalendar.PLAIN_WEEK, sensitivePeriod);
    }

    public static GradingTable table() {
        return read(EditionKind.GRADING_TABLE, GradingTable.class);
    }

    public static LimitPolicy limits() {
        return read(EditionKind.LIMIT_POLICY, LimitPolicy.class);
    }

    public static PlanBook plans() {
        return read(EditionKind.PLAN_BOOK, PlanBook.class);
    }

    private static <T> T read(EditionKind kind, Class<T> type) {
        try (var file = Shipped.class.getResourceAsStream("/editions/" + kind + ".json")) {
            return new ObjectMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReportIssued report(
            int people, boolean repeat, boolean collective, boolean difficult, UrgentSign... signs) {
        return new ReportIssued(
                UUID.randomUUID(),
                1,
                "clerk",
                AppealClass.LABOUR_RIGHTS,
                RiskLevel.LOW,
                people,
                repeat,
                collective,
                difficult,
                RECEIVED,
                "/group",
                "/group/hr",
                List.of(),
                Set.of(signs),
                null,
                null,
                repeat ? 2 : 1,
                Set.of());
    }
}
