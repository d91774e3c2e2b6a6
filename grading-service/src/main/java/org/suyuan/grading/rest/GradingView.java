package org.suyuan.grading.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Plan;
import org.suyuan.grading.Decision;
import org.suyuan.grading.Grading;
import org.suyuan.grading.GradingState;
import org.suyuan.grading.Proposal;
import org.suyuan.grading.Regrading;
import org.suyuan.grading.Ruling;
import org.suyuan.grading.panel.Opinion;
import org.suyuan.grading.table.Verdict;
import org.suyuan.grading.table.rest.VerdictView;
import org.suyuan.grading.units.Dispute;
import org.suyuan.platform.store.Versioned;

@Schema(name = "Grading", description = "The grading of a petition 定级")
public record GradingView(
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "Version, also the ETag") long version,

        @Schema(description = "How far the grading has come")
        GradingState state,

        @Schema(description = "When the petition arrived: limits run from here")
        Instant receivedAt,

        @Schema(description = "The units concerned, the lead unit first")
        List<String> units,

        @Schema(description = "Why other units are named than in the report", examples = "津贴标准由财务部核定") @Nullable String unitsReason,

        @Schema(description = "Disputes about who is responsible (E-17)")
        List<Dispute> disputes,

        @Schema(description = "By when it should be decided", examples = "2026-11-21T10:30:00+08:00")
        Instant waitsUntil,

        @Schema(description = "What the table proposes, from the report (G-02)") @Nullable Grade proposed,

        @Schema(description = "Why the table proposes it") @Nullable VerdictView proposal,

        @Schema(description = "The criteria: as the report says, once decided as the clerk judged") @Nullable Criteria criteria,

        @Schema(description = "The grade: provisional or decided (G-03)") @Nullable Grade grade,

        @Schema(description = "What the table says of what was judged") @Nullable VerdictView verdict,

        @Schema(description = "Why it differs from the proposal, or why it changed") @Nullable String reason,

        @Schema(description = "Account of who decided", examples = "clerk-wang") @Nullable String decidedBy,

        @Schema(description = "When it was decided first") @Nullable Instant decidedAt,

        @Schema(description = "When handling must be finished (G-04)") @Nullable Instant dueAt,

        @Schema(description = "Respond by then, where the policy asks for it (G-04)") @Nullable Instant responseDueAt,

        @Schema(description = "The clause or document that sets the limits", examples = "G-04") @Nullable String limitClause,

        @Schema(description = "Why a joint consultation is held; empty when it is not (C-01)")
        Set<ConsultationReason> consultationReasons,

        @Schema(description = "The handling plan 处理方案 (G-05)") @Nullable Plan plan,

        @Schema(description = "What departments were asked and say (G-01)")
        List<Opinion> opinions,

        @Schema(description = "Changes of the grade, oldest first (G-08)")
        List<Regrading> regradings)
        implements Versioned {

    public static GradingView of(Grading grading, Locale locale) {
        Proposal proposal = grading.proposal();
        Decision decision = grading.decision();
        Ruling ruling = decision.ruling();
        return new GradingView(
                grading.id(),
                grading.version(),
                grading.state(),
                grading.receivedAt(),
                grading.units(),
                proposal == null ? null : grading.responsible().reason(),
                proposal == null ? List.of() : grading.responsible().disputes(),
                grading.waitsUntil(),
                proposal == null ? null : proposal.grade(),
                shown(proposal == null ? null : proposal.verdict(), locale),
                decision.criteria(),
                decision.grade(),
                shown(ruling == null ? null : ruling.verdict(), locale),
                decision.reason(),
                decision.by(),
                decision.firstAt(),
                decision.dueAt(),
                decision.responseDueAt(),
                ruling == null ? null : ruling.limits().clause(),
                decision.consultation(proposal),
                ruling == null ? null : ruling.plan(),
                grading.opinions(),
                decision.regradings().stream().map(Regrading::shown).toList());
    }

    private static @Nullable VerdictView shown(@Nullable Verdict verdict, Locale locale) {
        return verdict == null ? null : VerdictView.of(verdict, locale);
    }
}
