package org.suyuan.feedback.advice;

import static org.suyuan.feedback.advice.AdviceRules.ADVICE_IS_ANSWERED_WHILE_OPEN;
import static org.suyuan.feedback.advice.AdviceRules.ADVICE_IS_CHECKED_AFTER_THE_ANSWER;
import static org.suyuan.feedback.advice.AdviceRules.ADVICE_IS_CHECKED_BY_ANOTHER;
import static org.suyuan.feedback.advice.AdviceRules.ADVICE_STANDS_ON_CLOSED_PETITIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.suyuan.contract.Branch;
import org.suyuan.contract.PetitionEvent;
import org.suyuan.contract.feedback.AdviceAnswered;
import org.suyuan.contract.feedback.AdviceChecked;
import org.suyuan.contract.feedback.AdviceGiven;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;

/** Traces petitions to their source: the office advises, the unit answers in writing, the effect is checked (X-34, E-24). */
@ApplicationScoped
public class AdviseUnit {
    @Inject
    Handlings handlings;

    @Inject
    Advices advices;

    @Inject
    Writings writings;

    @Inject
    Outbox outbox;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** Those to units of the caller's branch, what waits first, without words. */
    @Transactional
    public List<Advice> list(int atMost) {
        return advices.of(scope.branch(), atMost);
    }

    /** One with its words. */
    @Transactional
    public Advice get(UUID id) {
        return advices.whole(seen(id));
    }

    /** Advises a unit of the caller's branch, by petitions that the caller may see. */
    @Transactional
    public Advice give(List<UUID> petitionIds, String unit, RootCause cause, String words) {
        scope.demandCovers(unit);
        knownUnits.demand(unit);
        List<UUID> once = petitionIds.stream().distinct().toList();
        once.forEach(handlings::required);
        ADVICE_STANDS_ON_CLOSED_PETITIONS.demand(advices.closedWith(cause, once) == once.size());
        UUID said = writings.keep(once.get(0), WritingKind.ADVICE, unit, "/words", words);
        UUID id = advices.give(once, unit, cause, said);
        Advice given = seen(id);
        tell(given, petition -> new AdviceGiven(petition, id, unit, cause, caller.name()));
        return advices.whole(given);
    }

    /** The unit answers in writing. */
    @Transactional
    public Advice answer(UUID id, String words) {
        Advice one = seen(id);
        scope.demandCovers(one.unit());
        ADVICE_IS_ANSWERED_WHILE_OPEN.demand(one.state() == AdviceState.OPEN, one.state());
        advices.answer(one, writings.keep(one.petitionId(), WritingKind.ADVICE, one.unit(), "/words", words));
        tell(one, petition -> new AdviceAnswered(petition, id, one.unit(), caller.name()));
        return advices.whole(one);
    }

    /** Checks whether it had an effect; else the unit answers anew. */
    @Transactional
    public Advice check(UUID id, boolean effective, String words) {
        Advice one = seen(id);
        ADVICE_IS_CHECKED_AFTER_THE_ANSWER.demand(one.state() == AdviceState.ANSWERED, one.state());
        ADVICE_IS_CHECKED_BY_ANOTHER.demand(
                scope.unit().filter(own -> Branch.covers(one.unit(), own)).isEmpty());
        advices.check(one, effective, writings.keep(one.petitionId(), WritingKind.ADVICE, null, "/words", words));
        tell(one, petition -> new AdviceChecked(petition, id, one.unit(), effective, caller.name()));
        return advices.whole(one);
    }

    private void tell(Advice one, Function<UUID, PetitionEvent> event) {
        one.petitionIds().stream().map(event).forEach(outbox::append);
    }

    private Advice seen(UUID id) {
        return advices.held(id).filter(one -> scope.branch().covers(one.unit())).orElseThrow(() -> new NotFound(id));
    }
}
