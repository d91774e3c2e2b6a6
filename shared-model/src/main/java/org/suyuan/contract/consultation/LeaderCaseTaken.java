package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A leader owns the case until it is resolved. 领导包案 */
@JsonClassDescription("A leader owns the case until it is resolved (X-07). 领导包案")
public record LeaderCaseTaken(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Account of the leader who owns it")
        String leader,

        @JsonPropertyDescription("Account that noted it") String by)
        implements PetitionEvent {}
