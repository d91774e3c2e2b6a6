package org.suyuan.feedback.hearing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in a hearing; who the petitioner, proxy and witnesses are, intake alone knows. */
@Schema(name = "HearingParticipant", description = "Somebody who takes part in a hearing 听证参加人 (E-21)")
public record Participant(
        @Schema(description = "What they do there", examples = "CHAIR")
        HearingPart part,

        @Schema(description = "Account of an officer or expert; absent for the others", examples = "director-zhao")
        @Nullable String account,

        @Schema(description = "Path of the handling unit; absent for the others", examples = "/group/hr") @Nullable String unit) {

    boolean wellNamed() {
        return (account != null) == part.hasAccount() && (unit != null) == (part == HearingPart.HANDLING_UNIT);
    }
}
