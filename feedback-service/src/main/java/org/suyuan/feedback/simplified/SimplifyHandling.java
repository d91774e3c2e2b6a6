package org.suyuan.feedback.simplified;

import static org.suyuan.feedback.simplified.SimplifiedRules.SIMPLIFIED_BEFORE_THE_REPLY;
import static org.suyuan.feedback.simplified.SimplifiedRules.SIMPLIFIED_OF_CLEAR_FIRST_PETITIONS;
import static org.suyuan.feedback.simplified.SimplifiedRules.SIMPLIFIED_ONCE;
import static org.suyuan.feedback.simplified.SimplifiedRules.SIMPLIFIED_WAY_RUNS;
import static org.suyuan.feedback.simplified.SimplifiedRules.SIMPLIFIED_WITHIN_3_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.feedback.HandlingSimplified;
import org.suyuan.contract.feedback.SimplificationWithdrawn;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.Zone;

/** The office has a clear first petition handled in the simplified way: sooner, and with one person's reply (E-25). */
@ApplicationScoped
public class SimplifyHandling {
    /** E-25: about three days to decide; certainty is low. */
    static final int DAYS = 3;

    @Inject
    Handlings handlings;

    @Inject
    SimplifiedWays ways;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Whether and how it is or was handled in the simplified way.
     *
     * @throws NotFound when it never was
     */
    @Transactional
    public Simplified of(UUID petitionId) {
        return ways.of(handlings.existing(petitionId).id()).orElseThrow(() -> new NotFound(petitionId));
    }

    @Transactional
    public Simplified decide(UUID petitionId) {
        handlings.actAlone(petitionId, handling -> {
            demandIsClear(handling);
            Optional<Instant> due = ways.decide(petitionId);
            SIMPLIFIED_ONCE.demand(due.isPresent());
            return new HandlingSimplified(petitionId, due.get(), caller.name());
        });
        return of(petitionId);
    }

    private void demandIsClear(Handling handling) {
        SIMPLIFIED_BEFORE_THE_REPLY.demand(isBeforeTheReply(handling), handling.state());
        LocalDate last = Zone.dateOf(handling.receivedAt()).plusDays(DAYS);
        SIMPLIFIED_WITHIN_3_DAYS.demand(!Zone.dateOf(clock.instant()).isAfter(last), DAYS);
        SIMPLIFIED_OF_CLEAR_FIRST_PETITIONS.demand(isClear(handling));
    }

    /** Graded, and not replied to. */
    private static boolean isBeforeTheReply(Handling handling) {
        return handling.state() == HandlingState.TO_ASSIGN || handling.state().isInHand();
    }

    private static boolean isClear(Handling handling) {
        return handling.basis().isPlain() && handling.accusation() == null;
    }

    /** It turned out otherwise: the limit of its grade, which never stopped, alone holds. */
    @Transactional
    public Simplified withdraw(UUID petitionId, String reason) {
        handlings.actAlone(petitionId, handling -> {
            UUID words = writings.keep(petitionId, WritingKind.SIMPLIFICATION, null, "/reason", reason);
            SIMPLIFIED_WAY_RUNS.demand(isBeforeTheReply(handling) && ways.withdraw(petitionId, words));
            return new SimplificationWithdrawn(petitionId, caller.name());
        });
        return of(petitionId);
    }

    /** Whether a petition is handled in that way, and is as clear as it seemed; in the caller's transaction. */
    public boolean isSimplified(Handling handling) {
        return isClear(handling)
                && ways.of(handling.id()).filter(Simplified::runs).isPresent();
    }
}
