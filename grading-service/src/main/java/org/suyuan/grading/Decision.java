package org.suyuan.grading;

import static java.util.Objects.requireNonNull;
import static org.suyuan.grading.GradingRules.DANGER_IS_NEVER_ORDINARY;
import static org.suyuan.grading.GradingRules.DEVIATION_GIVES_A_REASON;
import static org.suyuan.grading.GradingRules.LOWERING_IS_THE_DIRECTORS;
import static org.suyuan.grading.GradingRules.REGRADE_NAMES_WHAT_CHANGED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.PlannedStep;
import org.suyuan.contract.grading.Term;
import org.suyuan.grading.limit.LimitPolicy.Limits;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.Verdict;
import org.suyuan.platform.security.Caller;

/** The decision of a person on a grade, with all that follows (G-01 to G-05, G-08); until then the presumption. */
@Embeddable
public class Decision {
    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Criteria criteria;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String by;

    /** Account of the first decider: later changes are held against that decision (G-09). */
    @Column(name = "first_decided_by")
    private @Nullable String firstBy;

    @Column(name = "decided_at")
    private @Nullable Instant firstAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Ruling ruling;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Regrading> regradings = List.of();

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "response_due_at")
    private @Nullable Instant responseDueAt;

    @Column(name = "response_from")
    private @Nullable Instant responseFrom;

    @Column(name = "consultation_required")
    private boolean consultationRequired;

    /** Danger makes it urgent before anybody decides. */
    void presumeUrgent() {
        grade = Grade.URGENT;
    }

    /** A response is owed, unless one is owed earlier. */
    boolean owe(Term response) {
        if (responseDueAt != null && !response.dueAt().isBefore(responseDueAt)) {
            return false;
        }
        responseFrom = response.startedAt();
        responseDueAt = response.dueAt();
        return true;
    }

    /** Whether the petitioner is owed a response. */
    boolean isResponseOwed() {
        return responseDueAt != null;
    }

    /** Whether danger is known already: it is graded urgent, and owed a response. */
    boolean isUrgent() {
        return grade == Grade.URGENT && responseDueAt != null;
    }

    /** The table proposes; returns by when it should be decided: the response that is owed or would be, else the limit. */
    Instant presume(Grading of, Rulebook rulebook, Instant now) {
        Proposal proposal = requireNonNull(of.proposal());
        Criteria judged = CriteriaScale.judge(of.report());
        criteria = judged;
        Judgement proposed = new Judgement(judged, proposal.grade(), null, Caller.SYSTEM, now);
        Limits limits = Ruling.of(proposed, requireNonNull(proposal.verdict()), of, rulebook, now, of.receivedAt())
                .limits();
        Instant response = responseDueAt == null ? limits.responseDueAt() : responseDueAt;
        return response == null ? limits.dueAt() : response;
    }

    /** A person decides first: by the proposal, or otherwise with the reason. */
    GradeDecided make(Judgement judgement, Grading of, Rulebook rulebook) {
        Verdict verdict = rulebook.judge(of.report(), judgement.criteria(), Facts.NONE);
        Grade byTable = verdict.outcome().grade();
        boolean deviates = judgement.grade() != byTable || !judgement.criteria().equals(criteria);
        DEVIATION_GIVES_A_REASON.demand(!deviates || judgement.isReasoned(), byTable, Judgement.REASON);
        rule(judgement, verdict, of, rulebook, of.receivedAt());
        firstAt = judgement.at();
        firstBy = judgement.by();
        return told(of);
    }

    /** Facts have changed (G-08): what held until now is kept. */
    GradeChanged change(Judgement judgement, Facts changed, boolean mayLower, Grading of, Rulebook rulebook) {
        Grade until = requireNonNull(grade);
        LOWERING_IS_THE_DIRECTORS.demand(mayLower || !judgement.grade().isBelow(until));
        REGRADE_NAMES_WHAT_CHANGED.demand(!changed.areNone() && judgement.isReasoned(), Judgement.REASON);
        Facts known = regradings.stream()
                .map(Regrading::changed)
                .reduce(Facts.NONE, Facts::with)
                .with(changed);
        Verdict verdict = rulebook.judge(of.report(), judgement.criteria(), known);
        Regrading.Before before =
                new Regrading.Before(until, criteria, reason, by, requireNonNull(dueAt), responseDueAt, ruling);
        Ruling ruled = rule(judgement, verdict, of, rulebook, judgement.at());
        regradings = Stream.concat(regradings.stream(), Stream.of(Regrading.of(before, judgement, changed, ruled)))
                .toList();
        return new GradeChanged(of.id(), until, changed.codes(), told(of));
    }

    /**
     * What follows; a response, once owed, keeps its beginning.
     *
     * @param known from when a response can be asked that is not owed yet
     */
    private Ruling rule(Judgement judgement, Verdict verdict, Grading of, Rulebook rulebook, Instant known) {
        DANGER_IS_NEVER_ORDINARY.demand(
                judgement.grade() != Grade.ORDINARY || !verdict.facts().isUrgent());
        Instant from = responseFrom == null ? known : responseFrom;
        Ruling ruled = Ruling.of(judgement, verdict, of, rulebook, firstAt == null ? judgement.at() : firstAt, from);
        ruling = ruled;
        grade = ruled.grade();
        criteria = ruled.criteria();
        reason = judgement.reason();
        by = judgement.by();
        dueAt = ruled.limits().dueAt();
        responseDueAt = ruled.limits().responseDueAt();
        responseFrom = responseDueAt == null ? null : from;
        consultationRequired = !ruled.consultation().isEmpty();
        return ruled;
    }

    /** Another unit leads: the plan is its. */
    List<PlannedStep> ledBy(String previous, String lead) {
        ruling = ruling == null ? null : ruling.ledBy(previous, lead);
        return ruling == null ? List.of() : ruling.plan().steps();
    }

    /** As the later steps are told. */
    private GradeDecided told(Grading of) {
        Ruling ruled = requireNonNull(ruling);
        return new GradeDecided(
                of.id(),
                of.unit(),
                of.receivedAt(),
                of.accusation(),
                ruled.grade(),
                requireNonNull(of.proposal()).grade(),
                ruled.criteria(),
                requireNonNull(by),
                ruled.limits().handling(),
                ruled.limits().answer(responseFrom),
                ruled.limits().suspendedBy(),
                ruled.consultation(),
                of.responsible().units(),
                ruled.plan());
    }

    /** Null before the report, unless danger was known. */
    public @Nullable Grade grade() {
        return grade;
    }

    /** Null before the report. */
    public @Nullable Criteria criteria() {
        return criteria;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Account of who decided last; null before a decision. */
    public @Nullable String by() {
        return by;
    }

    /** When it was decided first; null before a decision. */
    public @Nullable Instant firstAt() {
        return firstAt;
    }

    /** When handling must be finished; null before a decision. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** Null where no response is owed. */
    public @Nullable Instant responseDueAt() {
        return responseDueAt;
    }

    /** The consequences of the grade and its grounds; null before a decision, and of those before there were tables. */
    public @Nullable Ruling ruling() {
        return ruling;
    }

    /** Why a consultation is held, or would be by the proposal. */
    public Set<ConsultationReason> consultation(@Nullable Proposal proposal) {
        if (ruling != null) {
            return ruling.consultation();
        }
        Criteria judged = criteria;
        return proposal == null || judged == null
                ? Set.of()
                : Ruling.consultation(
                        grade == null ? proposal.grade() : grade,
                        Facts.of(proposal.report(), judged, false),
                        proposal.asksForConsultation());
    }

    /** Changes of the grade, oldest first. */
    public List<Regrading> regradings() {
        return regradings;
    }
}
