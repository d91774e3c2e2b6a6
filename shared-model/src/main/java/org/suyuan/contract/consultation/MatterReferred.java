package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A matter was referred to a body outside, or is handled together with it (C-12, X-40). 已转送地方协同办理 */
@JsonClassDescription("A matter was referred to a body outside, or is handled together with it (C-12, X-40). 已转送地方协同办理")
public record MatterReferred(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The referral") UUID referralId,

        @JsonPropertyDescription("In which way") ReferralKind kind,

        @JsonPropertyDescription("Until when an answer is awaited")
        LocalDate answerBy)
        implements PetitionEvent {}
