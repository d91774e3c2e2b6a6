package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** An assisting unit gave the lead unit what it was asked for (F-01). 协办意见已提交 */
@JsonClassDescription("An assisting unit gave the lead unit what it was asked for (F-01). 协办意见已提交")
public record SupportGiven(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Path of the unit") String unit,
        @JsonPropertyDescription("Account of who did") String givenBy)
        implements PetitionEvent {}
