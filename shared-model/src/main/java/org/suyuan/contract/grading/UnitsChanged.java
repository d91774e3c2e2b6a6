package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Other units are responsible than the grade decision named (I-11, E-17). 承办单位变更 */
@JsonClassDescription("Other units are responsible than the grade decision named (I-11, E-17). 承办单位变更")
public record UnitsChanged(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Who is responsible now") Units units,
        @JsonPropertyDescription("Lead unit until now") String previousLeadUnit,
        @JsonPropertyDescription("Account of who decided") String decidedBy,

        @JsonPropertyDescription("The plan's steps, with the units of now (G-05)")
        List<PlannedStep> steps)
        implements PetitionEvent {}
