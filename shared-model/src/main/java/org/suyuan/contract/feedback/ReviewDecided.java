package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** The reviewing unit gave its opinion (E-09, E-11). 复查复核意见 */
@JsonClassDescription("The reviewing unit gave its opinion (E-09, E-11). 复查复核意见")
public record ReviewDecided(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Review or re-review") ReviewStage stage,
        @JsonPropertyDescription("What it came to") ReviewOutcome outcome,
        @JsonPropertyDescription("Account of who decided") String decidedBy,

        @JsonPropertyDescription(
                "The opinion in base64: its words as JSON, sealed with intake's public key (HPKE), which prints it; absent in what was told before")
        @Nullable String sealed)
        implements PetitionEvent {

    /**
     * What is sealed.
     *
     * @param number of the document 文号, as 信访复〔2026〕3号
     * @param body path of the unit that reviewed it
     * @param decidedOn the day
     * @param opinion with its reasons
     */
    public record Words(String number, String body, LocalDate decidedOn, String opinion) {}

    /** What the sealed words belong to: with another petition or stage they do not open. */
    public static String place(UUID petitionId, ReviewStage stage) {
        return "review-decided:" + petitionId + ":" + stage;
    }
}
