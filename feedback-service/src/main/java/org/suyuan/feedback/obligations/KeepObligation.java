package org.suyuan.feedback.obligations;

import static org.suyuan.feedback.FeedbackRules.ACCUSED_UNIT_NEVER_HANDLES_IT;
import static org.suyuan.feedback.obligations.ObligationRules.ACTION_ITEM_IS_REPORTED_TO_ITS_CHAIR;
import static org.suyuan.feedback.obligations.ObligationRules.HANDED_ON_TO_A_DAY_TO_COME;
import static org.suyuan.feedback.obligations.ObligationRules.OBLIGATION_WAITS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.consultation.ActionItemDone;
import org.suyuan.contract.consultation.ActionItemMoved;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.contract.feedback.ObligationHandedOn;
import org.suyuan.contract.feedback.ObligationKept;
import org.suyuan.contract.feedback.ObligationSource;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.Promise;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.inbox.NotYet;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;

/** What was promised and resolved is done, or handed on with a date (E-22, F-08). */
@ApplicationScoped
public class KeepObligation {
    @Inject
    Handlings handlings;

    @Inject
    Obligations obligations;

    @Inject
    Writings writings;

    @Inject
    KnownUnits units;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** What must be done for a petition that the caller may see, those due first before the others. */
    @Transactional
    public List<Obligation> of(UUID petitionId) {
        return obligations.of(handlings.existing(petitionId).id());
    }

    /** The unit that promised it did it. */
    @Transactional
    public List<Obligation> keep(UUID petitionId, UUID id, String evidence) {
        handlings.act(petitionId, handling -> {
            Obligation one = waiting(petitionId, id);
            ACTION_ITEM_IS_REPORTED_TO_ITS_CHAIR.demand(one.source() == ObligationSource.PROMISE);
            scope.demandCovers(one.unit());
            UUID words = writings.keep(petitionId, WritingKind.FULFILMENT, one.unit(), "/evidence", evidence);
            obligations.keep(petitionId, id, caller.name(), words);
            boolean inTime = obligations.isInTime(one);
            return new ObligationKept(petitionId, id, one.unit(), inTime, caller.name());
        });
        return obligations.of(petitionId);
    }

    /** The office has another unit do it, or on another day. */
    @Transactional
    public List<Obligation> handOn(UUID petitionId, UUID id, String unit, LocalDate dueOn, String explanation) {
        handlings.act(petitionId, handling -> {
            Obligation one = waiting(petitionId, id);
            units.demand(unit);
            ACCUSED_UNIT_NEVER_HANDLES_IT.demand(!handling.accuses(unit));
            HANDED_ON_TO_A_DAY_TO_COME.demand(obligations.isTo(dueOn, 1), Obligations.DAYS);
            UUID words = writings.keep(petitionId, WritingKind.FULFILMENT, unit, "/explanation", explanation);
            obligations.handOn(petitionId, one, unit, dueOn, words);
            return new ObligationHandedOn(petitionId, id, one.source(), unit, dueOn, caller.name());
        });
        return obligations.of(petitionId);
    }

    private Obligation waiting(UUID petitionId, UUID id) {
        Obligation one = obligations.held(petitionId, id).orElseThrow(() -> new NotFound(id));
        OBLIGATION_WAITS.demand(one.state().waits(), one.state());
        return one;
    }

    /** The minutes of the consultation say what is to be done. */
    @Transactional
    public void resolved(MinutesAdopted adopted) {
        obligations.resolved(adopted.petitionId(), adopted.items());
    }

    /** A supplement puts other things in place of some of them. */
    @Transactional
    public void supplemented(MinutesSupplemented told) {
        obligations.replaced(told.replaced());
        obligations.resolved(told.petitionId(), told.items());
    }

    /** The chair of the consultation gave it to another unit, or until another day. */
    @Transactional
    public void moved(ActionItemMoved told) {
        if (!obligations.moved(told)) {
            throw new NotYet("the minutes");
        }
    }

    /** The consultation accepted that it is done. */
    @Transactional
    public void reported(ActionItemDone done) {
        if (!obligations.keep(done.petitionId(), done.itemId(), done.doneBy(), null)) {
            throw new NotYet("the minutes");
        }
    }

    /** The opinion of a review promises other things in place of what the reply promised; in the caller's transaction. */
    public void promisedAnew(Handling handling, List<Promise> promises) {
        obligations.reopened(handling.id());
        obligations.promised(handling, null, promises);
    }

    /** Whether any of a petition waits, handed on or not; in the caller's transaction. */
    public boolean anyWaits(UUID petitionId) {
        return obligations.anyWaits(petitionId);
    }

    /** Path of the unit that does one; in the caller's transaction. */
    public Optional<String> unitOf(UUID id) {
        return obligations.unitOf(id);
    }
}
