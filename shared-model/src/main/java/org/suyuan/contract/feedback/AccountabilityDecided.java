package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Discipline decided what accountability comes to. 追责决定 */
@JsonClassDescription("Discipline decided what accountability comes to (X-24). 追责决定")
public record AccountabilityDecided(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The accountability") UUID accountabilityId,
        @JsonPropertyDescription("Path of the unit") String unit,
        @JsonPropertyDescription("What it came to") AccountabilityMeasure measure,
        @JsonPropertyDescription("Account that decided") String by)
        implements PetitionEvent {}
