package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The chair gave an action item to another unit or to another day (C-06). 落实事项调整 */
@JsonClassDescription("The chair gave an action item to another unit or to another day (C-06). 落实事项调整")
public record ActionItemMoved(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The item") UUID itemId,

        @JsonPropertyDescription("Path of the unit that does it now")
        String unit,

        @JsonPropertyDescription("Its last day now") LocalDate dueOn,

        @JsonPropertyDescription("Account of the chair") String movedBy)
        implements PetitionEvent {}
