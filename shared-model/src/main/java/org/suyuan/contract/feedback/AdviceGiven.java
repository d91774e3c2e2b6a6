package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A unit is advised to mend what petitions arose from, told for each of its petitions. 提出改进建议 */
@JsonClassDescription(
        "A unit is advised to mend what petitions arose from (X-34), told for each of its petitions. 提出改进建议")
public record AdviceGiven(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The advice") UUID adviceId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("What they arose from") RootCause rootCause,
        @JsonPropertyDescription("Account that advised") String givenBy)
        implements PetitionEvent {}
