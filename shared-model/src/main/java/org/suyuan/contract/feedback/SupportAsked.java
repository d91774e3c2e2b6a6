package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** One more unit is asked to assist (F-01). 增加协办单位 */
@JsonClassDescription("One more unit is asked to assist (F-01). 增加协办单位")
public record SupportAsked(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Path of the unit") String unit,
        @JsonPropertyDescription("Account that asks") String askedBy)
        implements PetitionEvent {}
