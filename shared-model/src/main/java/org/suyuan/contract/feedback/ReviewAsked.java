package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner contests the reply (E-08, E-10). 申请复查复核 */
@JsonClassDescription("The petitioner contests the reply (E-08, E-10). 申请复查复核")
public record ReviewAsked(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Review or re-review") ReviewStage stage,

        @JsonPropertyDescription("Path of the unit that reviews it")
        String body,

        @JsonPropertyDescription("When its opinion is due") Instant dueAt)
        implements PetitionEvent {}
