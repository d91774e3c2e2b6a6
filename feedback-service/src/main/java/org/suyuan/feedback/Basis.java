package org.suyuan.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.PlannedStep;

/** What the handling stands on: the grade, and the plan that goes with it (G-03, G-05). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Basis {
    @Enumerated(EnumType.STRING)
    private Grade grade;

    /** Whether a grade ever asked for a consultation: it is held once. */
    @Column(name = "consultation_required")
    private boolean consultationRequired;

    /** The steps that go with the grade 处理方案 (G-05). */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlannedStep> plan = List.of();

    protected Basis() {}

    Basis(Grade provisional) {
        grade = provisional;
    }

    /** Whether a decision asks for a consultation that none before asked for. */
    boolean isNewlyConsulted(GradeDecided decided) {
        return !decided.consultation().isEmpty() && !consultationRequired;
    }

    void note(GradeDecided decided) {
        grade = decided.grade();
        consultationRequired |= !decided.consultation().isEmpty();
        plan = decided.plan().steps();
    }

    void plan(List<PlannedStep> steps) {
        plan = steps;
    }

    /** Whether neither its grade nor its story asks for more than one unit can settle: repeats and difficult ones are consulted. */
    public boolean isPlain() {
        return grade == Grade.ORDINARY && !consultationRequired;
    }

    public Grade grade() {
        return grade;
    }

    public List<PlannedStep> plan() {
        return plan;
    }
}
