package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A unit answers for how it handled a petition. 启动追责 */
@JsonClassDescription("A unit answers for how it handled a petition (X-24). 启动追责")
public record AccountabilityOpened(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The accountability") UUID accountabilityId,
        @JsonPropertyDescription("Path of the unit") String unit,
        @JsonPropertyDescription("Why") AccountabilityCause cause,
        @JsonPropertyDescription("Account that opened it") String by)
        implements PetitionEvent {}
