package org.suyuan.feedback.evaluation;

import static org.suyuan.feedback.FeedbackRules.WAY_REACHES_A_PERSON;
import static org.suyuan.feedback.evaluation.EvaluationRules.EVALUATED_AFTER_DELIVERY;
import static org.suyuan.feedback.evaluation.EvaluationRules.EVALUATED_ONCE;
import static org.suyuan.feedback.evaluation.EvaluationRules.EVALUATED_WITHIN_30_DAYS;
import static org.suyuan.feedback.evaluation.EvaluationRules.EVALUATION_TAKEN_BY_ANOTHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Branch;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.DissatisfactionHeard;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.EvaluationWay;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.Answer;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** The petitioner says what they think of the handling (F-04); who is dissatisfied is visited first (F-06). */
@ApplicationScoped
public class EvaluateHandling {
    /** F-04: natural days for it; the day of the delivery is not counted (our decision). */
    static final int DAYS = 30;

    /** F-06: until who is dissatisfied is visited (our decision). */
    static final Limit VISIT_LIMIT = Limit.workingDays(3);

    @Inject
    Handlings handlings;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationCodes codes;

    @Inject
    Writings writings;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /**
     * By the code that came with the reply.
     *
     * @throws NotFound when there is no such code
     */
    @Transactional
    public void byCode(String code, Evaluation said, @Nullable String comment) {
        Evaluations.Asked asked =
                evaluations.byCode(codes.hash(code)).orElseThrow(() -> new NotFound("evaluation code"));
        Handling handling =
                handlings.findByIdOptional(asked.petitionId()).orElseThrow(() -> new NotFound(asked.petitionId()));
        outbox.append(keep(handling, asked, said, EvaluationWay.CODE, null, comment));
        trail.record("evaluate", handling.id(), null, List.of("answer.score"));
    }

    /** By phone: somebody asks who did not handle it. */
    @Transactional
    public List<GivenEvaluation> byPhone(UUID petitionId, Evaluation said, @Nullable String comment) {
        handlings.act(petitionId, handling -> {
            demandOther(handling);
            Optional<Evaluations.Asked> asked =
                    Optional.ofNullable(handling.answer()).map(Answer::replyId).flatMap(evaluations::ofReply);
            EVALUATED_AFTER_DELIVERY.demand(asked.isPresent());
            return keep(handling, asked.get(), said, EvaluationWay.PHONE, caller.name(), comment);
        });
        return evaluations.of(petitionId);
    }

    private EvaluationReceived keep(
            Handling handling,
            Evaluations.Asked asked,
            Evaluation said,
            EvaluationWay way,
            @Nullable String takenBy,
            @Nullable String comment) {
        EVALUATED_AFTER_DELIVERY.demand(handling.isAnsweredBy(asked.replyId()));
        EVALUATED_ONCE.demand(!asked.answered());
        EVALUATED_WITHIN_30_DAYS.demand(!Zone.dateOf(clock.instant()).isAfter(asked.until()), DAYS);
        evaluations.keep(asked, said, way, takenBy, comment);
        handling.evaluated(said.score());
        if (said.isDissatisfied()) {
            Arming arming =
                    new Arming(handling.id(), Evaluations.VISIT, "", "F-06", clock.instant(), VISIT_LIMIT, null);
            deadlines.restart(arming, "F-06", "dissatisfied");
        }
        return new EvaluationReceived(
                handling.id(), said.score(), said.timely(), said.attitude(), said.solved(), said.isDissatisfied(), way);
    }

    /** Neither who has it, nor who issued a reply, nor anybody of the unit that handles it. */
    private void demandOther(Handling handling) {
        Stream<@Nullable String> tookPart =
                Stream.concat(Stream.of(handling.assignment().handledBy()), writings.repliedBy(handling.id()).stream());
        EVALUATION_TAKEN_BY_ANOTHER.demand(tookPart.filter(Objects::nonNull)
                        .noneMatch(one -> Written.isSamePerson(one, caller.name()))
                && scope.unit()
                        .filter(unit -> Branch.covers(handling.assignment().unit(), unit))
                        .isEmpty());
    }

    /** What petitioners said of a petition that the caller may see, oldest first. */
    @Transactional
    public List<GivenEvaluation> of(UUID petitionId) {
        return evaluations.of(handlings.existing(petitionId).id());
    }

    /** Who is dissatisfied is visited, before anything else is done. */
    @Transactional
    public List<GivenEvaluation> visit(UUID petitionId, Way way, String words) {
        handlings.act(petitionId, handling -> {
            WAY_REACHES_A_PERSON.demand(way != Way.PUBLIC_NOTICE);
            evaluations.visited(petitionId);
            writings.keep(petitionId, WritingKind.VISIT, null, "/words", words);
            return new DissatisfactionHeard(petitionId, way, caller.name());
        });
        return evaluations.of(petitionId);
    }
}
