package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.ACCUSED_UNIT_NEVER_HANDLES_IT;
import static org.suyuan.feedback.FeedbackRules.SUPPORT_WHILE_IN_HAND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.feedback.PetitionSignedIn;
import org.suyuan.contract.feedback.SupportAsked;
import org.suyuan.contract.feedback.SupportGiven;
import org.suyuan.contract.feedback.SupportReleased;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;

/** What assisting units do 协办 (F-01): each takes its part over and gives the lead unit what it was asked for. */
@ApplicationScoped
public class SupportHandling {
    @Inject
    Handlings handlings;

    @Inject
    LeadUnit leadUnit;

    @Inject
    UnitParts parts;

    @Inject
    HandlingClocks clocks;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The parts of a petition that the caller may see. */
    @Transactional
    public List<UnitPart> of(UUID petitionId) {
        return parts.of(handlings.existing(petitionId).id());
    }

    /** Asks one more unit. */
    @Transactional
    public List<UnitPart> ask(UUID petitionId, String unit) {
        handlings.act(petitionId, handling -> {
            handlings.hold(petitionId);
            leadUnit.demandActs(handling);
            knownUnits.demand(unit);
            handling.inHand(SUPPORT_WHILE_IN_HAND).ask(unit);
            ACCUSED_UNIT_NEVER_HANDLES_IT.demand(!handling.accuses(unit));
            parts.forgetReleased(petitionId, unit);
            parts.persist(new UnitPart(petitionId, unit, clock.instant()));
            clocks.armSignIn(petitionId, handling.basis().grade(), unit, clock.instant());
            return new SupportAsked(petitionId, unit, caller.name());
        });
        return parts.of(petitionId);
    }

    /** The caller takes it over for a unit of theirs. */
    @Transactional
    public List<UnitPart> signIn(UUID petitionId, String unit) {
        scope.demandCovers(unit);
        handlings.act(petitionId, handling -> {
            handlings.hold(petitionId);
            handling.inHand(SUPPORT_WHILE_IN_HAND);
            clocks.meet(petitionId, HandlingClocks.SIGN_IN, unit);
            parts.required(petitionId, unit).signIn(caller.name());
            return new PetitionSignedIn(petitionId, unit, caller.name());
        });
        return parts.of(petitionId);
    }

    /** Gives the lead unit what it asked for. */
    @Transactional
    public List<UnitPart> give(UUID petitionId, String unit, String words) {
        scope.demandCovers(unit);
        handlings.act(petitionId, handling -> {
            handlings.hold(petitionId);
            handling.inHand(SUPPORT_WHILE_IN_HAND);
            parts.required(petitionId, unit).give();
            writings.keep(petitionId, WritingKind.CONTRIBUTION, unit, "/words", words);
            return new SupportGiven(petitionId, unit, caller.name());
        });
        return parts.of(petitionId);
    }

    /** Waits for a unit no more. */
    @Transactional
    public List<UnitPart> release(UUID petitionId, String unit, String explanation) {
        handlings.act(petitionId, handling -> {
            handlings.hold(petitionId);
            parts.required(petitionId, unit).release();
            handling.inHand(SUPPORT_WHILE_IN_HAND).release(unit);
            clocks.cancelSignIn(petitionId, unit);
            writings.keep(petitionId, WritingKind.HAND_OVER, unit, "/explanation", explanation);
            return new SupportReleased(petitionId, unit, caller.name());
        });
        return parts.of(petitionId);
    }
}
