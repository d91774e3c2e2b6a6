package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** A hearing is held; its time does not count (E-11, E-21). 听证 */
@JsonClassDescription("A hearing is held; its time does not count (E-11, E-21). 听证")
public record HearingCalled(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Review or re-review") ReviewStage stage,
        @JsonPropertyDescription("Its last day") LocalDate until,

        @JsonPropertyDescription(
                "The notice in base64: its words as JSON, sealed with intake's public key (HPKE), which prints it; absent in what was told before")
        @Nullable String sealed)
        implements PetitionEvent {

    /**
     * What is sealed.
     *
     * @param body path of the unit that holds it
     * @param calledOn the day of the notice
     * @param beginsOn its first day
     * @param endsOn its last day
     * @param place where
     * @param subject what it is about
     */
    public record Words(
            String body, LocalDate calledOn, LocalDate beginsOn, LocalDate endsOn, String place, String subject) {}

    /** What the sealed words belong to: with another petition or stage they do not open. */
    public static String place(UUID petitionId, ReviewStage stage) {
        return "hearing-called:" + petitionId + ":" + stage;
    }
}
