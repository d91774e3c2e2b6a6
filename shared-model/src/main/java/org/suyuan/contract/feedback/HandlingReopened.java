package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Its opinion was set aside: it is handled anew (E-09, E-11). 重新办理 */
@JsonClassDescription("Its opinion was set aside: it is handled anew (E-09, E-11). 重新办理")
public record HandlingReopened(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("When handling must be finished")
        Instant dueAt)
        implements PetitionEvent {}
