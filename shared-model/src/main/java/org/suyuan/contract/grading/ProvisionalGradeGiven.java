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

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit,

        @JsonPropertyDescription("When the petition arrived")
        Instant receivedAt,

        @JsonPropertyDescription("That it accuses somebody; absent when it does not (E-19)") @Nullable Accusation accusation,

        @JsonPropertyDescription("Always URGENT") Grade grade,

        @JsonPropertyDescription("Until when the petitioner has a response; from when the danger was known (G-04)")
        Term response)
        implements PetitionEvent {}
