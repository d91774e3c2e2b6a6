package org.suyuan.feedback.outcome;

import static org.suyuan.feedback.outcome.OutcomeRules.OUTCOME_FOLLOWS_THE_DELIVERY;
import static org.suyuan.feedback.outcome.OutcomeRules.OUTCOME_IS_ESTABLISHED;
import static org.suyuan.feedback.outcome.OutcomeRules.OUTCOME_ON_A_DAY_OF_THE_PETITION;
import static org.suyuan.feedback.outcome.OutcomeRules.RESOLVED_WHEN_NOTHING_WAITS;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.feedback.Outcome;
import org.suyuan.contract.feedback.OutcomeEstablished;
import org.suyuan.contract.feedback.OutcomeWithdrawn;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.obligations.KeepObligation;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.Zone;

/** The office establishes what came of a petition: closed, resolved and at an end are three facts (F-09). */
@ApplicationScoped
public class EstablishOutcome {
    @Inject
    Handlings handlings;

    @Inject
    OutcomeFacts facts;

    @Inject
    KeepObligation obligations;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What came of a petition that the caller may see, oldest first. */
    @Transactional
    public List<OutcomeFact> of(UUID petitionId) {
        return facts.of(handlings.existing(petitionId).id());
    }

    /**
     * Establishes one.
     *
     * @param day from which it is so
     * @param evidence what shows it
     */
    @Transactional
    public List<OutcomeFact> establish(UUID petitionId, Outcome outcome, LocalDate day, String evidence) {
        handlings.actAlone(petitionId, handling -> {
            HandlingState state = handling.state();
            OUTCOME_FOLLOWS_THE_DELIVERY.demand(state.isReviewable() || state == HandlingState.ARCHIVED, state);
            OUTCOME_ON_A_DAY_OF_THE_PETITION.demand(isOfThePetition(handling, day));
            if (outcome == Outcome.RESOLVED) {
                demandNothingWaits(petitionId);
            }
            facts.establish(petitionId, outcome, day, keep(petitionId, "/evidence", evidence));
            return new OutcomeEstablished(petitionId, outcome, day, caller.name());
        });
        return facts.of(petitionId);
    }

    private boolean isOfThePetition(Handling handling, LocalDate day) {
        return !day.isAfter(Zone.dateOf(clock.instant())) && !day.isBefore(Zone.dateOf(handling.receivedAt()));
    }

    private void demandNothingWaits(UUID petitionId) {
        hooks.forEach(hook -> hook.checkEnd(petitionId));
        RESOLVED_WHEN_NOTHING_WAITS.demand(!obligations.anyWaits(petitionId));
    }

    /** Withdraws one that does not hold any more. */
    @Transactional
    public List<OutcomeFact> withdraw(UUID petitionId, Outcome outcome, String reason) {
        handlings.actAlone(petitionId, handling -> {
            OUTCOME_IS_ESTABLISHED.demand(facts.withdraw(petitionId, outcome, keep(petitionId, "/reason", reason)));
            return new OutcomeWithdrawn(petitionId, outcome, caller.name());
        });
        return facts.of(petitionId);
    }

    private UUID keep(UUID petitionId, String pointer, String words) {
        return writings.keep(petitionId, WritingKind.OUTCOME, null, pointer, words);
    }
}
