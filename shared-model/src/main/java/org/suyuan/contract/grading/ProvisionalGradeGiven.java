package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;

/** Dangerous before it is graded, or by news after: a provisional grade starts the response clock. 预定级 */
@JsonClassDescription(
        "Dangerous before it is graded, or by news after: a provisional grade starts the response clock. 预定级")
public record ProvisionalGradeGiven(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Always URGENT") Grade grade,

        @JsonPropertyDescription("When the petition arrived")
        Instant receivedAt,

        @JsonPropertyDescription("When the danger was known: the response is owed from here")
        Instant responseStartedAt,

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit,

        @JsonPropertyDescription("Respond by then (G-04)") Instant responseDueAt,

        @JsonPropertyDescription("That it accuses somebody; absent when it does not (E-19)") @Nullable Accusation accusation,

        @JsonPropertyDescription("How much time the policy gives for the response; absent for 24 hours") @Nullable Integer responseAmount,

        @JsonPropertyDescription("HOURS, NATURAL_DAYS or WORKING_DAYS; absent for 24 hours") @Nullable String responseUnit)
        implements PetitionEvent {}
