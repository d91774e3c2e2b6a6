package org.suyuan.consultation.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.sessions.SessionWay;

/** A matter before a mediator. */
@Schema(name = "Mediation", description = "A matter before a mediator 调解 (X-16 to X-19)")
public record Mediation(
        @Schema(description = "Its id") UUID mediationId,
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "How far it has come") MediationState state,

        @Schema(description = "Path of the unit that is the other side", examples = "/group/hr")
        String otherSide,

        @Schema(description = "Account of the mediator", examples = "mediator-lin")
        String mediator,

        @Schema(description = "Path of the unit that keeps the mediator's place", examples = "/group/mediation")
        String mediatorUnit,

        @Schema(description = "When the petitioner asked for it", examples = "2026-11-30")
        LocalDate requestedOn,

        @Schema(description = "What shows that the petitioner consents", examples = "调解申请书 12 号")
        String consent,

        @Schema(description = "Account that consented for the other side; absent before", examples = "hr-li") @Nullable String consentedBy,

        @Schema(description = "Meetings, oldest first") List<Meeting> meetings,

        @Schema(description = "What was agreed; absent before") @Nullable Agreement agreement,

        @Schema(description = "Until when a court can be asked to confirm it; absent before the agreement") @Nullable Instant confirmableUntil,

        @Schema(description = "When a court was asked; absent before", examples = "2026-12-05") @Nullable LocalDate askedCourtOn,

        @Schema(description = "When the court confirmed; absent before", examples = "2026-12-20") @Nullable LocalDate confirmedOn,

        @Schema(description = "Why it failed; absent otherwise", examples = "双方就数额分歧较大。") @Nullable String failure,

        @Schema(description = "When it ended; absent before", examples = "2026-12-20") @Nullable LocalDate endedOn) {

    /** One time that the sides met. */
    @Schema(name = "MediationMeeting", description = "One time that the sides met 调解会 (X-18)")
    public record Meeting(
            @Schema(description = "The day", examples = "2026-11-30")
            LocalDate day,

            @Schema(description = "How: on site, by phone, by link 云调解")
            SessionWay way,

            @Schema(description = "What came of it, without persons", examples = "双方同意按实际出勤核算。")
            String words,

            @Schema(description = "Account that noted it", examples = "clerk-wang")
            String notedBy) {}
}
