package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The case that a leader owned is resolved. 包案化解 */
@JsonClassDescription("The case that a leader owned is resolved (X-07). 包案化解")
public record LeaderCaseResolved(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Account of the leader who owns it")
        String leader)
        implements PetitionEvent {}
