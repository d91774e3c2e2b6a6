package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A body outside has answered what was referred to it. 地方已回复 */
@JsonClassDescription("A body outside has answered what was referred to it (X-40). 地方已回复")
public record ReferralAnswered(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The referral") UUID referralId,

        @JsonPropertyDescription("In which way it was referred")
        ReferralKind kind,

        @JsonPropertyDescription("Whether the body has taken it up")
        boolean takenUp)
        implements PetitionEvent {}
