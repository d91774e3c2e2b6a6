package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner took the request for review back (E-08). 撤回复查复核申请 */
@JsonClassDescription("The petitioner took the request for review back (E-08). 撤回复查复核申请")
public record ReviewWithdrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Review or re-review") ReviewStage stage)
        implements PetitionEvent {}
