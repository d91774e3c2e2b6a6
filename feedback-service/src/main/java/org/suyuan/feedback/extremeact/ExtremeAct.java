package org.suyuan.feedback.extremeact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An extreme act, as long as it is on record; who acted is not. */
@Schema(name = "ExtremeAct", description = "An extreme act, as long as it is on record 极端行为记录 (X-38)")
public record ExtremeAct(
        @Schema(description = "The record") UUID actId,
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "What") ActKind kind,

        @Schema(
                description = "Path of the unit whose people it was directed at; absent when at nobody's",
                examples = "/group/mine-2")
        @Nullable String against,

        @Schema(description = "The day") LocalDate occurredOn,

        @Schema(description = "The last day of the record: then it is gone, words and all")
        LocalDate endsOn,

        @Schema(description = "Whether law and way were explained to who acted", examples = "true")
        boolean explained,

        @Schema(description = "Account that recorded it", examples = "discipline-sun")
        String recordedBy,

        @Schema(description = "When") Instant recordedAt,

        @Schema(description = "To whom it was handed; absent when to nobody") @Nullable Authority handedTo,

        @Schema(description = "When") @Nullable LocalDate handedOn,

        @Schema(description = "What happened; absent in a list", examples = "堵塞厂区大门约二十分钟，经劝说离开。") @Nullable String words) {

    @Override
    public String toString() {
        return "ExtremeAct[sealed]";
    }
}
