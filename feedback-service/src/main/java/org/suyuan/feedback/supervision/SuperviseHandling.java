package org.suyuan.feedback.supervision;

import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISED_WHILE_A_UNIT_HAS_IT;
import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISION_IS_ANSWERED;
import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISION_IS_OPEN;
import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISION_JUDGED_BY_ANOTHER;
import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISION_LISTED_ONCE;
import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISION_RUNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.Branch;
import org.suyuan.contract.feedback.SupervisionAnswered;
import org.suyuan.contract.feedback.SupervisionCause;
import org.suyuan.contract.feedback.SupervisionJudged;
import org.suyuan.contract.feedback.SupervisionListed;
import org.suyuan.contract.feedback.SupervisionWithdrawn;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;

/** The office looks at how a unit handles a petition; the unit answers, and the answer is judged (X-20, E-23). */
@ApplicationScoped
public class SuperviseHandling {
    @Inject
    Handlings handlings;

    @Inject
    Supervisions supervisions;

    @Inject
    Writings writings;

    @Inject
    AuditTrail trail;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** The supervisions of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Supervision> of(UUID petitionId) {
        return supervisions.of(handlings.existing(petitionId).id());
    }

    /** Those of units of the caller's branch that have not ended, oldest first, without words. */
    @Transactional
    public List<Supervision> running(int atMost) {
        return supervisions.running(scope.branch(), atMost);
    }

    /** Opens one by hand, with a letter. */
    @Transactional
    public List<Supervision> open(UUID petitionId, SupervisionCause cause, String letter) {
        handlings.act(petitionId, handling -> {
            SUPERVISED_WHILE_A_UNIT_HAS_IT.demand(handling.state().isWithAUnit(), handling.state());
            String unit = handling.assignment().unit();
            return Supervisions.demandOpened(
                    supervisions.open(petitionId, unit, supervisions.rule(cause), caller.name(), letter));
        });
        return supervisions.of(petitionId);
    }

    /** The unit answers. */
    @Transactional
    public List<Supervision> answer(UUID petitionId, UUID id, String answer) {
        handlings.act(petitionId, handling -> {
            supervisions.stopClock(petitionId, id);
            Supervision one = held(petitionId, id);
            scope.demandCovers(one.unit());
            SUPERVISION_IS_OPEN.demand(one.state() == SupervisionState.OPEN, one.state());
            UUID words = writings.keep(petitionId, WritingKind.SUPERVISION, one.unit(), "/answer", answer);
            supervisions.answer(id, caller.name(), words);
            return new SupervisionAnswered(petitionId, id, one.unit(), caller.name());
        });
        return supervisions.of(petitionId);
    }

    /** Judges the answer: it is enough, or the unit answers anew. */
    @Transactional
    public List<Supervision> judge(UUID petitionId, UUID id, boolean enough, String judgement) {
        handlings.act(petitionId, handling -> {
            Supervision one = held(petitionId, id);
            SUPERVISION_IS_ANSWERED.demand(one.state() == SupervisionState.ANSWERED, one.state());
            demandOther(one);
            UUID words = writings.keep(petitionId, WritingKind.SUPERVISION, null, "/judgement", judgement);
            if (enough) {
                supervisions.end(id, words);
            } else {
                supervisions.demandAgain(one, words);
            }
            return new SupervisionJudged(petitionId, id, one.unit(), enough, one.rounds(), caller.name());
        });
        return supervisions.of(petitionId);
    }

    /** Takes one back, as when its unit no longer has the petition: nobody could answer it. */
    @Transactional
    public List<Supervision> withdraw(UUID petitionId, UUID id, String reason) {
        handlings.act(petitionId, handling -> {
            supervisions.cancelClock(petitionId, id);
            Supervision one = held(petitionId, id);
            SUPERVISION_RUNS.demand(one.state() != SupervisionState.ENDED, one.state());
            demandOther(one);
            UUID words = writings.keep(petitionId, WritingKind.SUPERVISION, null, "/reason", reason);
            supervisions.end(id, words);
            return new SupervisionWithdrawn(petitionId, id, one.unit(), caller.name());
        });
        return supervisions.of(petitionId);
    }

    private void demandOther(Supervision one) {
        String answeredBy = one.answeredBy();
        SUPERVISION_JUDGED_BY_ANOTHER.demand((answeredBy == null || !Written.isSamePerson(answeredBy, caller.name()))
                && scope.unit().filter(unit -> Branch.covers(one.unit(), unit)).isEmpty());
    }

    /** Lists one: everybody sees of which unit it is, and why. */
    @Transactional
    public List<Supervision> list(UUID petitionId, UUID id) {
        handlings.act(petitionId, handling -> {
            Supervision one = held(petitionId, id);
            SUPERVISION_LISTED_ONCE.demand(supervisions.list(petitionId, id));
            return new SupervisionListed(petitionId, id, one.unit(), caller.name());
        });
        return supervisions.of(petitionId);
    }

    private Supervision held(UUID petitionId, UUID id) {
        return supervisions.held(petitionId, id).orElseThrow(() -> new NotFound(id));
    }

    /** The listed ones, newest first, for everybody. */
    @Transactional
    public List<ListedSupervision> listed(int atMost) {
        return supervisions.listed(atMost);
    }

    /** What opens a supervision for each cause. */
    @Transactional
    public List<SupervisionRule> rules() {
        return supervisions.rules();
    }

    /**
     * Puts another rule in place of a cause's, for the whole enterprise.
     *
     * @throws org.suyuan.platform.security.OutOfScope when the caller answers for a branch alone
     */
    @Transactional
    public List<SupervisionRule> change(SupervisionRule rule) {
        scope.demandWhole();
        supervisions.change(rule);
        trail.record("putSupervisionRule", null, null, List.of(rule.cause().name()));
        return supervisions.rules();
    }
}
