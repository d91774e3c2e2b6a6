package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Urgent at the desk: a provisional grade starts the response clock. 预定级 */
@JsonClassDescription("Urgent at the desk: a provisional grade starts the response clock. 预定级")
public record ProvisionalGradeGiven(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Always URGENT") Grade grade,

        @JsonPropertyDescription("When the petition arrived")
        Instant receivedAt,

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit,

        @JsonPropertyDescription("Respond by then (G-04)") Instant responseDueAt)
        implements PetitionEvent {}
