package org.suyuan.consultation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Call;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.ConsultationState;
import org.suyuan.consultation.Minutes;
import org.suyuan.consultation.Statement;
import org.suyuan.consultation.Waiver;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.store.Versioned;

@Schema(name = "Consultation", description = "The joint consultation on a petition 联席会诊")
record ConsultationView(
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "Version, also the ETag") long version,
        @Schema(description = "How far it has come") ConsultationState state,
        @Schema(description = "Grade of the petition") Grade grade,
        @Schema(description = "Why it is held (C-01)") Set<ConsultationReason> reasons,

        @Schema(description = "When handling must be finished (G-04)")
        Instant dueAt,

        @Schema(description = "Account of the chair (C-02)", examples = "leader-sun") @Nullable String chair,

        @Schema(description = "When it meets and who takes part (C-03)") @Nullable Call call,

        @Schema(description = "What the units said (C-04)") List<Statement> statements,

        @Schema(description = "The minutes (C-05, C-06)") @Nullable Minutes minutes,

        @Schema(description = "Why it is not held, or shall not be while a leader has not consented") @Nullable WaiverGround waiverGround,

        @Schema(description = "Account that proposed that", examples = "director-zhao") @Nullable String waiverBy)
        implements Versioned {

    static ConsultationView of(Consultation consultation) {
        Waiver waiver = consultation.waiver();
        return new ConsultationView(
                consultation.id(),
                consultation.version(),
                consultation.state(),
                consultation.grade(),
                consultation.reasons(),
                consultation.dueAt(),
                consultation.chair(),
                consultation.call(),
                consultation.statements(),
                consultation.minutes(),
                waiver == null ? null : waiver.ground(),
                waiver == null ? null : waiver.proposedBy());
    }
}
