package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petition is assigned to a unit (F-01). 已派单 */
@JsonClassDescription("The petition is assigned to a unit (F-01). 已派单")
public record HandlingAssigned(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the handling unit 承办单位")
        String unit,

        @JsonPropertyDescription("Paths of the assisting units 协办单位")
        List<String> supporting,

        @JsonPropertyDescription("Account of the clerk") String assignedBy,

        @JsonPropertyDescription("When handling must be finished")
        Instant dueAt)
        implements PetitionEvent {}
