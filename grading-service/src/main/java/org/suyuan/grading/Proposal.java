package org.suyuan.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.Verdict;

/** The proposal of the table for a report (G-02). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Proposal {
    @JdbcTypeCode(SqlTypes.JSON)
    private ReportIssued report;

    @Column(name = "proposed")
    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "proposal")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Verdict verdict;

    @Column(name = "proposed_at")
    private Instant at;

    protected Proposal() {}

    static Proposal of(ReportIssued issued, Rulebook rulebook, Instant now) {
        Proposal proposal = new Proposal();
        proposal.report = issued;
        proposal.verdict = rulebook.judge(issued, CriteriaScale.judge(issued), Facts.NONE);
        proposal.grade = proposal.verdict.outcome().grade();
        proposal.at = now;
        return proposal;
    }

    /** Danger became known after the report was issued. */
    void endanger(Set<UrgentSign> signs) {
        report = report.with(signs);
    }

    boolean asksForConsultation() {
        return verdict != null && verdict.outcome().consultation();
    }

    ReportIssued report() {
        return report;
    }

    public Grade grade() {
        return grade;
    }

    /** The verdict of the table; null of proposals from before there were tables. */
    public @Nullable Verdict verdict() {
        return verdict;
    }
}
