package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The superior unit has taken a case up (C-13). 已提级办理 */
@JsonClassDescription("The superior unit has taken a case up (C-13). 已提级办理")
public record PetitionRaised(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the unit that raised it")
        String from,

        @JsonPropertyDescription("Path of the superior unit")
        String to,

        @JsonPropertyDescription("Account that took it up") String by)
        implements PetitionEvent {}
