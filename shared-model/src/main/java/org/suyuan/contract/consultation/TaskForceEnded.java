package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A task force has solved its case, or ended without (C-09). 专项工作组已结束 */
@JsonClassDescription("A task force has solved its case, or ended without (C-09). 专项工作组已结束")
public record TaskForceEnded(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The task force") UUID taskForceId,

        @JsonPropertyDescription("Whether it solved the case")
        boolean solved)
        implements PetitionEvent {}
