package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petition passed the closing gate (F-08). 已办结 */
@JsonClassDescription("The petition passed the closing gate (F-08). 已办结")
public record PetitionClosed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("What the end really is (F-09)")
        Outcome outcome,

        @JsonPropertyDescription("Account of the clerk") String closedBy,

        @JsonPropertyDescription("Whether the handling limit was kept")
        boolean inTime)
        implements PetitionEvent {}
