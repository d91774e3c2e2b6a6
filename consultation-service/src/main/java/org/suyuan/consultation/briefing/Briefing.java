package org.suyuan.consultation.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.PlannedStep;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.UrgentSign;

/** What is known of a petition before it is discussed. */
@Schema(
        name = "Briefing",
        description =
                "What is known of a petition before it is discussed, without its words, which intake shows 案情通报 (C-04)")
public record Briefing(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "What the preliminary analysis says; absent where none was issued") @Nullable Report report,

        @Schema(description = "How it is graded, with the plan; absent where step 2 told nothing") @Nullable Graded graded,

        @Schema(description = "What happened since, oldest first")
        List<Entry> history,

        @Schema(
                description =
                        "What step 3 has of it: sessions, items, statements, task forces, mediations and the like, by name")
        Map<String, Object> consultation) {

    /** What the preliminary analysis says. */
    @Schema(name = "BriefReport", description = "What the preliminary analysis says 初步分析 (I-06)")
    public record Report(
            @Schema(
                    description = "Path in the category tree; absent until one is confirmed",
                    examples = "劳动和社会保障/劳动保护/高温津贴")
            @Nullable String category,

            @Schema(description = "Class of the appeal") AppealClass appealClass,
            @Schema(description = "Risk of the matter") RiskLevel riskLevel,

            @Schema(description = "Codes of the risk factors") @Nullable Set<String> riskFactors,

            @Schema(description = "Signs seen at the desk") Set<UrgentSign> urgentSigns,

            @Schema(description = "How many people the matter touches", examples = "23")
            int peopleAffected,

            @Schema(description = "How often the matter was raised, this time included", examples = "3") @Nullable Integer times,

            @Schema(description = "Whether a group raised it", examples = "true")
            boolean collective,

            @Schema(description = "Whether the clerk calls it difficult 疑难", examples = "true")
            boolean difficult,

            @Schema(description = "When the petition arrived")
            Instant receivedAt,

            @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2")
            String unit) {
        static Report of(ReportIssued told) {
            return new Report(
                    told.category(),
                    told.appealClass(),
                    told.riskLevel(),
                    told.riskFactors(),
                    told.urgentSigns(),
                    told.peopleAffected(),
                    told.times(),
                    told.collective(),
                    told.difficult(),
                    told.receivedAt(),
                    told.unit());
        }
    }

    /** How it is graded. */
    @Schema(name = "BriefGrade", description = "How it is graded, with the plan 定级与处理方案 (G-03, G-05)")
    public record Graded(
            @Schema(description = "The grade") Grade grade,

            @Schema(description = "How the criteria were judged")
            Criteria criteria,

            @Schema(description = "Why a consultation is held (C-01)")
            Set<ConsultationReason> reasons,

            @Schema(description = "Until when the petition is handled")
            Instant dueAt,

            @Schema(description = "Who is responsible") Units units,

            @Schema(description = "What is planned, in order")
            List<PlannedStep> plan) {
        static Graded of(GradeDecided told) {
            return new Graded(
                    told.grade(),
                    told.criteria(),
                    told.consultation(),
                    told.handling().dueAt(),
                    told.units(),
                    told.plan().steps());
        }
    }

    /** Something that happened. */
    @Schema(name = "BriefEntry", description = "Something that happened to the petition 办理经过 (C-04)")
    public record Entry(
            @Schema(description = "What") HistoryKind kind,
            @Schema(description = "When") Instant at,

            @Schema(
                    description = "More of it: a code, a unit, marks; absent where there is nothing",
                    examples = "/group/hr")
            @Nullable String detail) {}
}
