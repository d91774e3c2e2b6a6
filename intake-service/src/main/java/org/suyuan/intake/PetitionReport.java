package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.intake.analysis.RiskFactor;

/** The preliminary analysis report of a petition 初步分析报告 (I-06): its current version, who wrote it, whether it is issued. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class PetitionReport {
    @Column(name = "report")
    @JdbcTypeCode(SqlTypes.JSON)
    private Report content;

    @Column(name = "report_version")
    private int version;

    @Column(name = "report_by")
    private @Nullable String writtenBy;

    @Column(name = "report_issued_at")
    private @Nullable Instant issuedAt;

    /** What lists are filtered by: the database takes it out of the content. */
    @Column(name = "risk_level", insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskLevel;

    protected PetitionReport() {}

    /** The draft of the system. */
    PetitionReport(Report draft) {
        content = draft;
        version = 1;
    }

    /** A clerk's judgement takes its place. */
    void edit(Report judged, String by) {
        judged.check();
        replace(judged, by);
    }

    /** Is analysed anew; what a clerk judged beside it stays. */
    void analyse(Analysis.Findings findings) {
        replace(content.analysed(findings), null);
    }

    private void replace(Report next, @Nullable String by) {
        content = next;
        version++;
        writtenBy = by;
    }

    /** The matter is, or is not, one that was raised before; said as long as it is not issued. */
    void repeats(boolean repeat) {
        content = isIssued() ? content : content.repeated(repeat);
    }

    /** Names the units that handle such matters, if there are any, as long as it is not issued. */
    void handledBy(Category category) {
        String lead = category.leadUnit();
        content = isIssued() || lead == null ? content : content.handledBy(lead, category.supportingUnits());
    }

    /**
     * Is issued 出具初步分析报告 (I-07).
     *
     * @param times how often the matter was raised
     */
    ReportIssued issue(Petition of, int times, Instant now, String by) {
        content.check();
        issuedAt = now;
        return new ReportIssued(
                of.id(),
                version,
                by,
                content.appealClass(),
                content.riskLevel(),
                content.peopleAffected(),
                content.repeat(),
                content.collective(),
                content.difficult(),
                of.matter().receivedAt(),
                of.unit(),
                content.leadUnit(),
                content.supportingUnits(),
                of.extent().urgentSigns(),
                of.accusation(),
                of.matter().category(),
                // What a revisit found is linked, and new: only a repeat was raised before (I-23, F-07).
                content.repeat() ? Math.max(times, 2) : 1,
                riskFactors());
    }

    boolean isIssued() {
        return issuedAt != null;
    }

    /** Codes of what makes the matter risky. */
    Set<String> riskFactors() {
        return content.riskFactors().stream().map(RiskFactor::factor).collect(Collectors.toSet());
    }

    public Report content() {
        return content;
    }

    /** Number of the current version, from 1. */
    public int version() {
        return version;
    }

    /** Account of who wrote the current version; null for the draft of the system. */
    public @Nullable String writtenBy() {
        return writtenBy;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }
}
