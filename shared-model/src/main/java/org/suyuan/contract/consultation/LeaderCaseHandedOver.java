package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Another leader owns the case from here on. 包案移交 */
@JsonClassDescription("Another leader owns the case from here on (X-07). 包案移交")
public record LeaderCaseHandedOver(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Account of the leader who owns it")
        String leader,

        @JsonPropertyDescription("Account that handed it over")
        String by)
        implements PetitionEvent {}
