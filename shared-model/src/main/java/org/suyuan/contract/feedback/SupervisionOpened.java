package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** The handling of a unit is supervised (E-23). 督办 */
@JsonClassDescription("The handling of a unit is supervised (E-23). 督办")
public record SupervisionOpened(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The supervision") UUID supervisionId,

        @JsonPropertyDescription("Path of the unit that answers")
        String unit,

        @JsonPropertyDescription("Why") SupervisionCause cause,

        @JsonPropertyDescription("Account that opened it, or system by a rule")
        String by,

        @JsonPropertyDescription(
                "The notice in base64: its words as JSON, sealed with intake's public key (HPKE), which prints it; absent in what was told before")
        @Nullable String sealed)
        implements PetitionEvent {

    /**
     * What is sealed.
     *
     * @param unit path of the unit that answers
     * @param openedOn the day
     * @param answerDays within how many natural days it answers
     * @param letter what is demanded; null when a rule opened it
     */
    public record Words(
            String unit,
            SupervisionCause cause,
            LocalDate openedOn,
            int answerDays,
            @Nullable String letter) {}

    /** What the sealed words belong to: with another supervision they do not open. */
    public static String place(UUID supervisionId) {
        return "supervision-opened:" + supervisionId;
    }
}
