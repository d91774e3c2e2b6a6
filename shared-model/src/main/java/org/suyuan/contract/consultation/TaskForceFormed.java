package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A task force is to solve the case within ten working days (C-09). 专项工作组已组建 */
@JsonClassDescription("A task force is to solve the case within ten working days (C-09). 专项工作组已组建")
public record TaskForceFormed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The task force") UUID taskForceId,

        @JsonPropertyDescription("Paths of the units whose people are in it")
        List<String> units,

        @JsonPropertyDescription("Until when it solves the case")
        Instant dueAt)
        implements PetitionEvent {}
