package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A supervision is listed: everybody sees of which unit and why. 挂牌督办 */
@JsonClassDescription("A supervision is listed: everybody sees of which unit and why (X-20). 挂牌督办")
public record SupervisionListed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The supervision") UUID supervisionId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Account that listed it, or system when it was not answered")
        String by)
        implements PetitionEvent {}
