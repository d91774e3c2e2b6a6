package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petition passed the closing gate (F-08). 已办结 */
@JsonClassDescription("The petition passed the closing gate (F-08). 已办结")
public record PetitionClosed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the unit that was responsible")
        String responsibleUnit,

        @JsonPropertyDescription(
                "Whether the problem is solved or explained; what came of it beyond that are facts of their own (F-09)")
        Solution solution,

        @JsonPropertyDescription("Account of the clerk") String closedBy,

        @JsonPropertyDescription("Whether the handling limit was kept")
        boolean inTime,

        @JsonPropertyDescription("What it arose from (X-34)")
        RootCause rootCause)
        implements PetitionEvent {}
