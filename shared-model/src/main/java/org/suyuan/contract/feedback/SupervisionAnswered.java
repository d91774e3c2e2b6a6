package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The unit answers the supervision. 督办反馈 */
@JsonClassDescription("The unit answers the supervision (X-20). 督办反馈")
public record SupervisionAnswered(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The supervision") UUID supervisionId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Account that answered") String by)
        implements PetitionEvent {}
