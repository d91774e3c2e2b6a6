package org.suyuan.feedback.inspection;

import static org.suyuan.feedback.inspection.InspectionRules.INSPECTION_ONCE_A_PERIOD;
import static org.suyuan.feedback.inspection.InspectionRules.INSPECTION_SPEAKS_OF_UNITS_OF_THE_BRANCH;
import static org.suyuan.feedback.inspection.InspectionRules.INSPECTION_WAS_HELD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Holds the inspections of a branch in their rhythm, and keeps who is praised and blamed. */
@ApplicationScoped
public class HoldInspection {
    /** The calendar shows so much. */
    private static final int MONTHS = 12;

    @Inject
    Inspections inspections;

    @Inject
    Writings writings;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** What is said of a unit. */
    public record Said(String unit, Verdict verdict, String words) {}

    /** The last twelve months and the next of the caller's unit, by the last day in time; what is missing shows. */
    @Transactional
    public List<RhythmEntry> calendar() {
        LocalDate today = Zone.today(clock);
        LocalDate from = today.withDayOfMonth(1).minusMonths(MONTHS);
        String branch = scope.branch().branch();
        return Rhythm.between(from, today.plusMonths(1), today, inspections.heldSince(branch, from.withDayOfYear(1)));
    }

    /**
     * Records one that was held for the caller's branch.
     *
     * @param periodOf a day in the year, month or week that it is for
     */
    @Transactional
    public Inspection hold(
            InspectionKind kind, LocalDate periodOf, LocalDate heldOn, List<Said> findings, String words) {
        LocalDate from = kind.first(periodOf);
        demandHeld(from, heldOn, Zone.today(clock));
        String branch = scope.branch().branch();
        demandOfTheBranch(branch, findings);
        knownUnits.demand(findings.stream().map(Said::unit).toList());
        writings.demandNoPerson("/words", words);
        for (int i = 0; i < findings.size(); i++) {
            writings.demandNoPerson("/findings/" + i + "/words", findings.get(i).words());
        }
        Optional<UUID> held = inspections.hold(branch, kind, from, heldOn, words);
        INSPECTION_ONCE_A_PERIOD.demand(held.isPresent());
        findings.forEach(one -> inspections.find(held.orElseThrow(), one.unit(), one.verdict(), one.words()));
        return seen(held.orElseThrow());
    }

    static void demandHeld(LocalDate from, LocalDate heldOn, LocalDate today) {
        INSPECTION_WAS_HELD.demand(
                !heldOn.isBefore(from) && !heldOn.isAfter(today) && heldOn.isBefore(from.plusYears(1)));
    }

    private static void demandOfTheBranch(String branch, List<Said> findings) {
        INSPECTION_SPEAKS_OF_UNITS_OF_THE_BRANCH.demand(
                findings.stream().allMatch(one -> one.unit().startsWith(branch + "/"))
                        && findings.stream().map(Said::unit).distinct().count() == findings.size());
    }

    /** One of the caller's branch. */
    @Transactional
    public Inspection get(UUID id) {
        return seen(id);
    }

    /** What was said of units of the caller's branch, the latest first. */
    @Transactional
    public List<InspectionFinding> findings(int atMost) {
        return inspections.findings(scope.branch(), atMost);
    }

    private Inspection seen(UUID id) {
        return inspections
                .one(id)
                .filter(one -> scope.branch().covers(one.branch()))
                .orElseThrow(() -> new NotFound(id));
    }
}
