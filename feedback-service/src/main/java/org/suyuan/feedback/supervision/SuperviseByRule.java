package org.suyuan.feedback.supervision;

import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISION_ENDS_BEFORE_THE_ARCHIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.DeadlineReached;
import org.suyuan.contract.DeadlineReached.Rung;
import org.suyuan.contract.feedback.SupervisionListed;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.obligations.KeepObligation;
import org.suyuan.platform.deadline.RungListener;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;

/** What happens to a handling opens its supervision by itself (E-23); one that nobody answers is listed. */
@ApplicationScoped
class SuperviseByRule implements RungListener, HandlingHook {
    @Inject
    Handlings handlings;

    @Inject
    Supervisions supervisions;

    @Inject
    KeepObligation obligations;

    @Inject
    Outbox outbox;

    @Override
    public void reached(DeadlineReached told) {
        if (told.rung() == Rung.OVERDUE) {
            overdue(told);
        } else if (told.rung() == Rung.ESCALATE && told.purpose().equals(Supervisions.CLOCK)) {
            escalate(told.petitionId(), UUID.fromString(told.item()));
        }
    }

    private void overdue(DeadlineReached told) {
        switch (told.purpose()) {
            case "handling" ->
                of(told).filter(handling -> !handling.state().isReviewable())
                        .ifPresent(handling -> open(handling, SupervisionTrigger.HANDLING_OVERDUE, 1));
            case "promise" ->
                of(told).filter(handling -> isOwn(handling, UUID.fromString(told.item())))
                        .ifPresent(handling -> open(handling, SupervisionTrigger.PROMISE_OVERDUE, 1));
            default -> {
                // Other clocks are the office's own, or are followed by a person.
            }
        }
    }

    /** Whether those who handle it do it; what was handed on to others is followed by the office. */
    private boolean isOwn(Handling handling, UUID obligationId) {
        return obligations
                .unitOf(obligationId)
                .filter(handling.assignment()::isOf)
                .isPresent();
    }

    private Optional<Handling> of(DeadlineReached told) {
        return handlings.findByIdOptional(told.petitionId());
    }

    /** Nobody is shown for a handling that they no longer have. */
    private void escalate(UUID petitionId, UUID id) {
        supervisions
                .held(petitionId, id)
                .filter(one -> handlings
                        .findByIdOptional(petitionId)
                        .filter(handling -> handling.state().isWithAUnit()
                                && handling.assignment().unit().equals(one.unit()))
                        .isPresent())
                .filter(one -> supervisions.list(petitionId, id))
                .ifPresent(one -> outbox.append(new SupervisionListed(petitionId, id, one.unit(), Caller.SYSTEM)));
    }

    @Override
    public void checkArchiving(UUID petitionId) {
        SUPERVISION_ENDS_BEFORE_THE_ARCHIVE.demand(!supervisions.anyRuns(petitionId));
    }

    @Override
    public void urgedByPetitioner(Handling handling, int times) {
        open(handling, SupervisionTrigger.PETITIONER_URGED, times);
    }

    @Override
    public void passedUp(Handling handling, int times) {
        open(handling, SupervisionTrigger.PASSED_UP, times);
    }

    private void open(Handling handling, SupervisionTrigger trigger, int times) {
        if (handling.state().isWithAUnit()) {
            String unit = handling.assignment().unit();
            supervisions
                    .openedBy(trigger, times)
                    .forEach(rule -> supervisions
                            .open(handling.id(), unit, rule, Caller.SYSTEM, null)
                            .ifPresent(outbox::append));
        }
    }
}
