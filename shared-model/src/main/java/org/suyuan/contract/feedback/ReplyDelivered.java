package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The reply reached the petitioner (F-03). 答复已送达 */
@JsonClassDescription("The reply reached the petitioner (F-03). 答复已送达")
public record ReplyDelivered(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How") Way way,

        @JsonPropertyDescription("The day; review can be asked for within 30 days (E-08)")
        LocalDate deliveredOn,

        @JsonPropertyDescription(
                "One-time code to evaluate it, in base64: sealed with intake's public key (HPKE), which alone shows it, to the petitioner (F-04)")
        String evaluationCode,

        @JsonPropertyDescription("The last day to evaluate it")
        LocalDate evaluateUntil)
        implements PetitionEvent {

    /** What the sealed code belongs to: with another petition it does not open. */
    public static String place(UUID petitionId) {
        return "reply-delivered:" + petitionId;
    }
}
