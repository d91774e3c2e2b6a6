package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A supervision was taken back: nobody answers it any more. 撤销督办 */
@JsonClassDescription("A supervision was taken back: nobody answers it any more (X-20). 撤销督办")
public record SupervisionWithdrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The supervision") UUID supervisionId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Account that took it back")
        String by)
        implements PetitionEvent {}
