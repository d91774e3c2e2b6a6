package org.suyuan.feedback.protection;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.protection.ProtectionRules.CONFIRMED_RETALIATION_NAMES_ITS_UNIT;
import static org.suyuan.feedback.protection.ProtectionRules.PROTECTION_ENDS_AFTER_A_MEASURE;
import static org.suyuan.feedback.protection.ProtectionRules.PROTECTION_RUNS;
import static org.suyuan.feedback.protection.ProtectionRules.WATCHED_WITHIN_A_YEAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.AccountabilityCause;
import org.suyuan.contract.intake.RetaliationReported;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.Revisit;
import org.suyuan.feedback.accountability.HoldAccountable;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.Zone;

/** Whoever hears of retaliation reports it; discipline and the director protect the petitioner (E-20, X-36). */
@ApplicationScoped
public class ProtectPetitioner implements HandlingHook {
    /** Most days until somebody looks again. */
    static final int WATCH = 366;

    /** More cases than a branch has in years; those that the caller does not see leave no gap. */
    private static final int MOST = 2_000;

    @Inject
    Handlings handlings;

    @Inject
    ProtectionCases cases;

    @Inject
    ProtectionSight sight;

    @Inject
    HoldAccountable holdAccountable;

    @Inject
    Writings writings;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** That a report was taken; whoever reports sees no more than that. */
    @Schema(name = "RetaliationTaken", description = "That a report of retaliation was taken 已受理反映 (X-36)")
    public record Taken(
            @Schema(description = "The petition") UUID petitionId) implements OfPetition {}

    /**
     * Takes a report of somebody who sees the petition.
     *
     * @param unit that is said to retaliate; null when it is not known
     */
    @Transactional
    public Taken report(UUID petitionId, @Nullable String unit, String words) {
        Handling handling = known(petitionId);
        report(handling, unit, ProtectionSource.STAFF, words);
        return new Taken(petitionId);
    }

    /** The petitioner told it at the revisit; the unit that had the petition is the first to look at. */
    @Override
    public void revisited(Handling handling, Revisit found) {
        String told = found.retaliation();
        if (told != null) {
            report(handling, handling.assignment().unit(), ProtectionSource.REVISIT, told);
        }
    }

    /** The petitioner reported it by receipt code; intake has the words. */
    @Transactional
    public void reported(RetaliationReported told) {
        UUID id = cases.running(told.petitionId(), told.unit(), told.retaliatingUnit(), told.accusation());
        cases.report(id, ProtectionSource.PETITIONER, null, told.reportId());
    }

    private void report(Handling handling, @Nullable String unit, ProtectionSource source, String words) {
        UUID id = cases.running(handling.id(), handling.unit(), unit, handling.accusation());
        cases.report(id, source, keep(handling.id(), unit, words), null);
    }

    /** Those that the caller sees, the running ones first, without entries. */
    @Transactional
    public List<ProtectionCase> list(int atMost) {
        return sight.of(cases.of(scope.branch(), MOST)).stream().limit(atMost).toList();
    }

    /** One with its entries. */
    @Transactional
    public ProtectionCase get(UUID id) {
        return whole(seen(id));
    }

    /** Puts on record what was done or seen, and when somebody looks again. */
    @Transactional
    public ProtectionCase measure(UUID id, String words, @Nullable LocalDate watchOn) {
        ProtectionCase one = running(id);
        LocalDate today = Zone.today(clock);
        WATCHED_WITHIN_A_YEAR.demand(
                watchOn == null || watchOn.isAfter(today) && !watchOn.isAfter(today.plusDays(WATCH)), WATCH);
        cases.measure(id, keep(one.petitionId(), one.unit(), words), watchOn);
        return whole(one);
    }

    /**
     * Ends one; for retaliation that is confirmed its unit answers.
     *
     * @param unit that retaliated; null for the one that was reported
     */
    @Transactional
    public ProtectionCase end(UUID id, ProtectionFinding finding, @Nullable String unit, String words) {
        ProtectionCase one = running(id);
        PROTECTION_ENDS_AFTER_A_MEASURE.demand(one.state() == ProtectionState.WATCHED, one.state());
        if (unit != null) {
            scope.demandCovers(unit);
        }
        String of = unit == null ? one.unit() : unit;
        cases.end(id, finding, unit, keep(one.petitionId(), of, words));
        if (finding == ProtectionFinding.CONFIRMED) {
            CONFIRMED_RETALIATION_NAMES_ITS_UNIT.demand(of != null);
            holdAccountable.found(one.petitionId(), requireNonNull(of), AccountabilityCause.RETALIATION, words);
        }
        return whole(one);
    }

    private UUID keep(UUID petitionId, @Nullable String unit, String words) {
        return writings.keepAsSaid(petitionId, WritingKind.PROTECTION, unit, words);
    }

    private ProtectionCase running(UUID id) {
        ProtectionCase one = seen(id);
        interests.demandNone(one.petitionId());
        PROTECTION_RUNS.demand(one.state() != ProtectionState.ENDED);
        return one;
    }

    private ProtectionCase seen(UUID id) {
        return cases.held(id)
                .flatMap(one -> sight.of(List.of(one)).stream().findFirst())
                .orElseThrow(() -> new NotFound(id));
    }

    private ProtectionCase whole(ProtectionCase one) {
        return cases.whole(one.petitionId(), one.protectionId());
    }

    /** Discipline knows every petition of its branch that does not accuse the caller. */
    private Handling known(UUID petitionId) {
        if (!caller.hasRole(Roles.DISCIPLINE)) {
            return handlings.existing(petitionId);
        }
        return handlings
                .findByIdOptional(petitionId)
                .filter(handling -> scope.branch().covers(handling.unit()))
                .filter(handling -> scope.unit().filter(handling::accuses).isEmpty())
                .filter(handling -> !interests.accuseCaller(petitionId))
                .orElseThrow(() -> new NotFound(petitionId));
    }
}
