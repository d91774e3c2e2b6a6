package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Experts and staff representatives who review the conclusion were drawn (F-10, E-18). 抽取复查复核评议组 */
@JsonClassDescription("Experts and staff representatives who review the conclusion were drawn (F-10, E-18). 抽取复查复核评议组")
public record ReviewPanelDrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Review or re-review") ReviewStage stage,

        @JsonPropertyDescription("How many") int members)
        implements PetitionEvent {}
