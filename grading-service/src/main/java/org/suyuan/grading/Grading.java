package org.suyuan.grading;

import static java.util.Objects.requireNonNull;
import static org.suyuan.grading.GradingRules.DANGER_IS_NEVER_ORDINARY;
import static org.suyuan.grading.GradingRules.DEVIATION_GIVES_A_REASON;
import static org.suyuan.grading.GradingRules.GRADE_STANDS_ON_THE_REPORT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.platform.deadline.WorkingCalendar;
import org.suyuan.platform.store.Aggregate;

/** The grading of one petition 定级: proposed by the scale, decided by a clerk. Its id is the petition's. */
@Entity
@Table(name = "grading")
@SuppressWarnings("NullAway.Init")
public class Grading extends Aggregate {
    /** Fewest characters of the reason for a grade other than the proposed one. */
    static final int REASON = 5;

    @Enumerated(EnumType.STRING)
    private GradingState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportIssued report;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade proposed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Criteria criteria;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "response_due_at")
    private @Nullable Instant responseDueAt;

    @Column(name = "consultation_required")
    private boolean consultationRequired;

    protected Grading() {}

    /** Begins with what is known at the desk. */
    Grading(UUID petitionId, Instant receivedAt, String unit, @Nullable Accusation accusation) {
        super(petitionId, unit, accusation);
        this.state = GradingState.PROVISIONAL;
        this.receivedAt = receivedAt;
    }

    /** Urgent at the desk: the response clock starts before any report (G-04, G-08). */
    ProvisionalGradeGiven gradeProvisionally(WorkingCalendar calendar) {
        grade = Grade.URGENT;
        responseDueAt = LimitPolicy.URGENT_RESPONSE.dueFrom(receivedAt, calendar);
        return new ProvisionalGradeGiven(id(), grade, receivedAt, unit(), responseDueAt, accusation());
    }

    /** The report is in: the scale proposes. */
    void propose(ReportIssued issued) {
        report = issued;
        criteria = GradeScale.judge(issued);
        proposed = GradeScale.grade(criteria);
        state = GradingState.PROPOSED;
    }

    /** The petition was refused: there is nothing to grade. */
    void voidIt() {
        state = GradingState.VOID;
    }

    /** A clerk decides (G-01): by the proposal, or otherwise with the reason. */
    GradeDecided decide(Criteria judged, Grade decided, @Nullable String why, String by, WorkingCalendar calendar) {
        GRADE_STANDS_ON_THE_REPORT.demand(state == GradingState.PROPOSED, state);
        ReportIssued issued = requireNonNull(report);
        Grade byScale = GradeScale.grade(judged);
        boolean deviates = decided != byScale || !judged.equals(criteria);
        DEVIATION_GIVES_A_REASON.demand(!deviates || why != null && why.strip().length() >= REASON, byScale, REASON);
        DANGER_IS_NEVER_ORDINARY.demand(
                decided != Grade.ORDINARY || issued.urgentSigns().isEmpty());
        Set<ConsultationReason> reasons = consultationReasons(decided, issued);
        state = GradingState.DECIDED;
        criteria = judged;
        grade = decided;
        reason = why;
        decidedBy = by;
        dueAt = LimitPolicy.dueAt(decided, receivedAt, calendar);
        responseDueAt = LimitPolicy.responseDueAt(decided, receivedAt, calendar);
        consultationRequired = !reasons.isEmpty();
        return announcement(issued, reasons);
    }

    /** Important and above, repeat, or difficult (C-01). */
    static Set<ConsultationReason> consultationReasons(Grade grade, ReportIssued report) {
        Set<ConsultationReason> reasons = EnumSet.noneOf(ConsultationReason.class);
        if (grade.compareTo(Grade.IMPORTANT) >= 0) {
            reasons.add(ConsultationReason.GRADE_IMPORTANT_OR_ABOVE);
        }
        if (report.repeat()) {
            reasons.add(ConsultationReason.REPEAT_PETITION);
        }
        if (report.difficult()) {
            reasons.add(ConsultationReason.DIFFICULT_CASE);
        }
        return reasons;
    }

    private GradeDecided announcement(ReportIssued issued, Set<ConsultationReason> reasons) {
        Grade decided = requireNonNull(grade);
        Criteria judged = requireNonNull(criteria);
        return new GradeDecided(
                id(),
                unit(),
                decided,
                requireNonNull(proposed),
                judged.complexity(),
                judged.urgency(),
                judged.scope(),
                requireNonNull(decidedBy),
                receivedAt,
                LimitPolicy.handling(decided).amount(),
                LimitPolicy.handling(decided).unit().name(),
                requireNonNull(dueAt),
                responseDueAt,
                consultationRequired,
                reasons,
                issued.leadUnit(),
                issued.supportingUnits(),
                accusation());
    }

    public GradingState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Grade proposed() {
        return proposed;
    }

    public @Nullable Criteria criteria() {
        return criteria;
    }

    public @Nullable Grade grade() {
        return grade;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant responseDueAt() {
        return responseDueAt;
    }

    public Set<ConsultationReason> consultationReasons() {
        Grade known = grade == null ? proposed : grade;
        return report == null || known == null ? Set.of() : consultationReasons(known, report);
    }

    public List<String> units() {
        return report == null
                ? List.of(unit())
                : Stream.concat(Stream.of(report.leadUnit()), report.supportingUnits().stream())
                        .toList();
    }
}
