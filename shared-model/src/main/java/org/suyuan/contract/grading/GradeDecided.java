package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;

/** The grade is decided; limits run from receipt (G-04). 定级完成 */
@JsonClassDescription("The grade is decided; limits run from receipt (G-04). 定级完成")
public record GradeDecided(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit,

        @JsonPropertyDescription("When the petition arrived")
        Instant receivedAt,

        @JsonPropertyDescription("That it accuses somebody; absent when it does not (E-19)") @Nullable Accusation accusation,

        @JsonPropertyDescription("The decision") Grade grade,
        @JsonPropertyDescription("What the table proposed") Grade proposed,

        @JsonPropertyDescription("How the criteria were judged")
        Criteria criteria,

        @JsonPropertyDescription("Account of the clerk") String decidedBy,

        @JsonPropertyDescription("Until when it is handled; from receipt, unless the policy says otherwise")
        Term handling,

        @JsonPropertyDescription("Until when the petitioner has a response; absent where none is owed") @Nullable Term response,

        @JsonPropertyDescription("For what the handling limit can be suspended 中止计时事由; absent for every ground")
        @Nullable Set<SuspensionGround> suspendedBy,

        @JsonPropertyDescription("Why step 3 is held; empty where it is not (C-01)")
        Set<ConsultationReason> consultation,

        @JsonPropertyDescription("Who is responsible (I-11)")
        Units units,

        @JsonPropertyDescription("What is to be done (G-05)")
        Plan plan)
        implements PetitionEvent {}
