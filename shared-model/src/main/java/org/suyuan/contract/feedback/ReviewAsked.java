package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** The petitioner contests the reply (E-08, E-10). 申请复查复核 */
@JsonClassDescription("The petitioner contests the reply (E-08, E-10). 申请复查复核")
public record ReviewAsked(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Review or re-review") ReviewStage stage,

        @JsonPropertyDescription("Path of the unit that reviews it")
        String body,

        @JsonPropertyDescription("When its opinion is due") Instant dueAt,

        @JsonPropertyDescription("Id under which intake has the words; absent when it was asked for at the desk")
        @Nullable UUID requestId)
        implements PetitionEvent {}
