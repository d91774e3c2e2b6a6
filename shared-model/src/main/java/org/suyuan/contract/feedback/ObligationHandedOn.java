package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A promise or an action item is done by another unit or on another day (F-08). 事项转交 */
@JsonClassDescription("A promise or an action item is done by another unit or on another day (F-08). 事项转交")
public record ObligationHandedOn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The promise or action item")
        UUID obligationId,

        @JsonPropertyDescription("What it is") ObligationSource source,

        @JsonPropertyDescription("Path of the unit that does it now")
        String unit,

        @JsonPropertyDescription("The last day for it now") LocalDate dueOn,
        @JsonPropertyDescription("Account that decided it") String by)
        implements PetitionEvent {}
