package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;
import org.suyuan.contract.grading.SuspensionGround;

/** The handling limit is another than was said. 办理期限变更 */
@JsonClassDescription("The handling limit is another than was said (X-01). 办理期限变更")
public record LimitMoved(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("What moved it") LimitCause cause,

        @JsonPropertyDescription("When handling must be finished from now on")
        Instant dueAt,

        @JsonPropertyDescription("Account that moved it; calendar where nobody did")
        String movedBy,

        @JsonPropertyDescription("Why time stands still; only with SUSPENDED") @Nullable SuspensionGround suspendedFor,

        @JsonPropertyDescription("Until when; only with SUSPENDED") @Nullable Instant suspendedUntil,

        @JsonPropertyDescription("Why, as the petitioner is told (E-07); only with EXTENDED") @Nullable ExtensionReason extendedFor)
        implements PetitionEvent {}
