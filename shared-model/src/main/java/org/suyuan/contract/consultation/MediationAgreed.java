package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The sides agreed; they can ask a court to confirm it within 30 natural days (X-17, E-33). 调解达成协议 */
@JsonClassDescription(
        "The sides agreed; they can ask a court to confirm it within 30 natural days (X-17, E-33). 调解达成协议")
public record MediationAgreed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The mediation") UUID mediationId,

        @JsonPropertyDescription("Until when they can ask for it")
        Instant confirmableUntil)
        implements PetitionEvent {}
