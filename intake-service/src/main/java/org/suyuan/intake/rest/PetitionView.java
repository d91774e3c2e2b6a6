package org.suyuan.intake.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.RefusalGround;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.DeskEnding;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Refusal;
import org.suyuan.intake.Report;
import org.suyuan.platform.store.Versioned;

@Schema(
        name = "Petition",
        description = "A petition as the petition office sees it; who raised it is asked for apart 信访事项")
public record PetitionView(
        @Schema(description = "Id in all services, UUIDv7") UUID petitionId,
        @Schema(description = "Version, also the ETag") long version,

        @Schema(description = "Number 信访编号 (I-04)", examples = "XF20261121-000042-7")
        String number,

        @Schema(description = "How far it has come") PetitionState state,
        @Schema(description = "Way of arrival (I-13)") Channel channel,

        @Schema(description = "Number in the system it came from") @Nullable String externalRef,

        @Schema(description = "How often the system that it came from sent it again 催办次数 (X-41)", examples = "0")
        int urged,

        @Schema(description = "The day it was closed on, of a matter that came in as history") @Nullable LocalDate historyClosedOn,

        @Schema(description = "When it arrived") Instant receivedAt,
        @Schema(description = "When it was registered") Instant registeredAt,
        @Schema(description = "Whether nobody gave a name") boolean anonymous,
        @Schema(description = "How many people raise it") int headCount,

        @Schema(description = "In a line", examples = "要求补发 2025 年度高温津贴")
        String title,

        @Schema(description = "In the petitioner's words") String text,

        @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2/team-3")
        String unit,

        @Schema(description = "What makes it urgent at the desk")
        Set<UrgentSign> urgentSigns,

        @Schema(description = "Account of who received it first and tracks it to the end (I-16)")
        String firstHandler,

        @Schema(description = "The petition whose revisit found this one (F-07)") @Nullable UUID linkedTo,

        @Schema(description = "Why it was not accepted (I-10)") @Nullable RefusalGround refusalGround,

        @Schema(description = "The refusal in words, with the right way to go") @Nullable String refusalExplanation,

        @Schema(description = "How it ended at the desk (I-20, I-21, X-50)") @Nullable DeskEnding settlement,

        @Schema(description = "Preliminary analysis report, draft until it is issued (I-07)")
        Report report,

        @Schema(description = "Number of its version, from 1")
        int reportVersion,

        @Schema(description = "When the report was issued") @Nullable Instant reportIssuedAt,

        @Schema(description = "Path in the category tree, confirmed by a person (I-11)", examples = "劳动和社会保障/劳动保护/高温津贴")
        @Nullable String category,

        @Schema(description = "Account that confirmed the category") @Nullable String categoryBy,

        @Schema(description = "Grade that was decided (G-03)", examples = "IMPORTANT") @Nullable Grade grade,

        @Schema(description = "When handling must be finished (G-04)", examples = "2026-12-01T09:30:00Z") @Nullable Instant dueAt,

        @Schema(description = "Why that was extended (E-07); absent when it was not", examples = "APPRAISAL_PENDING")
        @Nullable ExtensionReason extendedFor,

        @Schema(description = "What is particular to the channel (I-13)")
        ArrivalRequest arrival,

        @Schema(description = "The single demands 诉求, when there are several (I-02)")
        List<String> appeals,

        @Schema(description = "What was raised and answered before 历史信息 (I-02)") @Nullable String history,

        @Schema(description = "Whether both sides made the two-way commitment 双向承诺 (I-17)")
        boolean commitment)
        implements Versioned {

    public static PetitionView of(Petition petition) {
        Refusal refusal = petition.desk().refusal();
        return new PetitionView(
                petition.id(),
                petition.version(),
                petition.number(),
                petition.state(),
                petition.origin().channel(),
                petition.origin().externalRef(),
                petition.extent().urged(),
                petition.later().historyClosedOn(),
                petition.matter().receivedAt(),
                petition.origin().registeredAt(),
                petition.origin().anonymous(),
                petition.extent().headCount(),
                petition.appeal().title(),
                petition.appeal().text(),
                petition.appeal().unit(),
                petition.extent().urgentSigns(),
                petition.origin().firstHandler(),
                petition.matter().linkedTo(),
                refusal == null ? null : refusal.ground(),
                refusal == null ? null : refusal.explanation(),
                petition.desk().settlement(),
                petition.report().content(),
                petition.report().version(),
                petition.report().issuedAt(),
                petition.matter().category(),
                petition.matter().categoryBy(),
                petition.later().grade(),
                petition.later().dueAt(),
                petition.later().extendedFor(),
                ArrivalRequest.of(petition.origin().circumstances().arrival()),
                petition.origin().circumstances().appeals(),
                petition.origin().circumstances().history(),
                petition.origin().circumstances().commitment());
    }
}
