package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.HANDED_OVER_TO_ANOTHER;
import static org.suyuan.feedback.FeedbackRules.HANDED_OVER_TO_NOBODY_WITH_INTEREST;
import static org.suyuan.feedback.FeedbackRules.HANDED_OVER_WHILE_HANDLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.HandlingHandedOver;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;

/** Who handles a petition: which units, which person, and who takes it over from them (F-01). */
@ApplicationScoped
public class AssignHandling {
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
    Interests interests;

    @Inject
    Writings writings;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What went to another person, and what did not because that person has an interest in it. */
    public record HandedOver(List<UUID> petitionIds, List<UUID> withInterest) {}

    /**
     * Assigns it.
     *
     * @param supporting paths of the assisting units; null for those that step 2 proposed
     */
    @Transactional
    public Handling assign(UUID petitionId, String unit, @Nullable List<String> supporting) {
        return handlings.act(petitionId, handling -> {
            List<String> assisting = assisting(handling, unit, supporting);
            HandlingAssigned assigned = handling.assign(unit, assisting, caller.name(), clock.instant());
            ask(handling);
            return assigned;
        });
    }

    /** Gives an order that a unit has to another one. */
    @Transactional
    public Handling reassign(UUID petitionId, String unit, @Nullable List<String> supporting, String explanation) {
        return handlings.act(petitionId, handling -> {
            List<String> assisting = assisting(handling, unit, supporting);
            writings.keep(
                    petitionId, WritingKind.HAND_OVER, handling.assignment().unit(), "/explanation", explanation);
            HANDED_OVER_TO_ANOTHER.demand(
                    !unit.equals(handling.inHand(HANDED_OVER_WHILE_HANDLED).unit()));
            handling.sendBack();
            HandlingAssigned assigned = handling.assign(unit, assisting, caller.name(), clock.instant());
            ask(handling);
            return assigned;
        });
    }

    private List<String> assisting(Handling handling, String unit, @Nullable List<String> asked) {
        List<String> assisting = asked == null
                ? handling.assignment().supporting().stream()
                        .filter(proposed -> !proposed.equals(unit))
                        .toList()
                : asked;
        knownUnits.demand(unit);
        knownUnits.demand(assisting);
        return assisting;
    }

    private void ask(Handling handling) {
        List<String> supporting = handling.assignment().supporting();
        parts.ask(handling.id(), supporting, clock.instant());
        clocks.armSignIn(handling.id(), handling.basis().grade(), supporting, clock.instant());
    }

    @Transactional
    public Handling signIn(UUID petitionId) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            clocks.meet(petitionId, HandlingClocks.SIGN_IN);
            return handling.signIn(caller.name());
        });
    }

    /** Lets another person of the unit go on with it. */
    @Transactional
    public Handling handOver(UUID petitionId, String to, String explanation) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            writings.demandNoPerson("/person", to);
            HANDED_OVER_TO_NOBODY_WITH_INTEREST.demand(!interests.hasOne(petitionId, to));
            writings.keep(
                    petitionId, WritingKind.HAND_OVER, handling.assignment().unit(), "/explanation", explanation);
            return handedOver(handling, to);
        });
    }

    /** Hands everything over that a person holds and the caller sees, for lead and assisting units: all in one act. */
    @Transactional
    public HandedOver handOverAll(String from, String to, String explanation) {
        List<UUID> handed = new ArrayList<>();
        List<UUID> withInterest = new ArrayList<>();
        writings.demandNoPerson("/to", to);
        for (Handling handling : handlings.inHandsOf(from)) {
            if (isKeptFrom(handling.id(), to)) {
                withInterest.add(handling.id());
                continue;
            }
            writings.keep(
                    handling.id(), WritingKind.HAND_OVER, handling.assignment().unit(), "/explanation", explanation);
            outbox.append(handedOver(handling, to));
            handed.add(handling.id());
        }
        handOverParts(from, to, handed, withInterest);
        return new HandedOver(handed, withInterest);
    }

    /** E-18: neither the one who goes on nor the one who says so has an interest in it. */
    private boolean isKeptFrom(UUID petitionId, String to) {
        return interests.hasOne(petitionId, to)
                || !interests.ofCaller(Set.of(petitionId)).isEmpty();
    }

    private HandlingHandedOver handedOver(Handling handling, String to) {
        HANDED_OVER_WHILE_HANDLED.demand(handling.state().isTakenOver(), handling.state());
        Assignment assignment = handling.assignment();
        assignment.handOver(to);
        return new HandlingHandedOver(handling.id(), assignment.unit(), to, caller.name());
    }

    private void handOverParts(String from, String to, List<UUID> handed, List<UUID> withInterest) {
        List<UnitPart> inHands = parts.inHandsOf(from);
        List<UUID> visible = handlings
                .visibleOf(inHands.stream().map(UnitPart::petitionId).toList())
                .stream()
                .map(Handling::id)
                .toList();
        for (UnitPart part : inHands) {
            if (!visible.contains(part.petitionId())) {
                continue;
            }
            if (isKeptFrom(part.petitionId(), to)) {
                withInterest.add(part.petitionId());
                continue;
            }
            part.handOver(to);
            outbox.append(new HandlingHandedOver(part.petitionId(), part.unit(), to, caller.name()));
            handed.add(part.petitionId());
        }
    }
}
