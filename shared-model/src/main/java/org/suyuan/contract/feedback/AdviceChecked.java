package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The effect of the advice was checked, told for each of its petitions. 改进效果检查 */
@JsonClassDescription("The effect of the advice was checked (X-34), told for each of its petitions. 改进效果检查")
public record AdviceChecked(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The advice") UUID adviceId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Whether it had an effect; else the unit answers anew")
        boolean effective,

        @JsonPropertyDescription("Account that checked") String checkedBy)
        implements PetitionEvent {}
