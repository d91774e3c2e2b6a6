package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
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

        @JsonPropertyDescription("The decision") Grade grade,
        @JsonPropertyDescription("What the scale proposed") Grade proposed,
        @JsonPropertyDescription("Judged complexity") Level complexity,
        @JsonPropertyDescription("Judged urgency") Level urgency,
        @JsonPropertyDescription("Judged scope of impact") Level scope,
        @JsonPropertyDescription("Account of the clerk") String decidedBy,

        @JsonPropertyDescription("From when the limit runs: receipt")
        Instant startedAt,

        @JsonPropertyDescription("How much time the policy gives")
        int limitAmount,

        @JsonPropertyDescription("HOURS, NATURAL_DAYS or WORKING_DAYS")
        String limitUnit,

        @JsonPropertyDescription("When handling must be finished")
        Instant dueAt,

        @JsonPropertyDescription("For urgent ones: respond by then") @Nullable Instant responseDueAt,

        @JsonPropertyDescription("Whether step 3 is held") boolean consultationRequired,
        @JsonPropertyDescription("Why") Set<ConsultationReason> consultationReasons,
        @JsonPropertyDescription("Lead unit 主办单位") String leadUnit,
        @JsonPropertyDescription("Assisting units 协办单位") List<String> supportingUnits,

        @JsonPropertyDescription("That it accuses somebody; absent when it does not (E-19)") @Nullable Accusation accusation,

        @JsonPropertyDescription("How much time the policy gives for a response; absent when it asks for none")
        @Nullable Integer responseAmount,

        @JsonPropertyDescription("HOURS, NATURAL_DAYS or WORKING_DAYS; absent when no response is asked") @Nullable String responseUnit,

        @JsonPropertyDescription("From when the response limit runs; absent when no response is asked") @Nullable Instant responseStartedAt,

        @JsonPropertyDescription("When the petition arrived; absent where limits run from there") @Nullable Instant receivedAt,

        @JsonPropertyDescription("The clause or document that sets the limits, for example G-04") @Nullable String limitClause,

        @JsonPropertyDescription("Percent of the time gone when the clock reminds; absent for the usual 75") @Nullable Integer remindPercent,

        @JsonPropertyDescription("Percent of the time gone when it is nearly due; absent for the usual 90") @Nullable Integer duePercent,

        @JsonPropertyDescription("Hours behind the due time when it escalates; absent for the usual 24") @Nullable Integer escalateAfterHours,

        @JsonPropertyDescription("For what the handling limit can be suspended 中止计时事由; absent for every ground")
        @Nullable Set<SuspensionGround> suspendedBy,

        @JsonPropertyDescription("Code of the plan template 处理方案 (G-05)") @Nullable String plan,

        @JsonPropertyDescription("The plan's steps, in order (G-05)") @Nullable List<PlannedStep> steps)
        implements PetitionEvent {}
