package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Who is dissatisfied was visited first (F-06). 不满意先行回访 */
@JsonClassDescription("Who is dissatisfied was visited first (F-06). 不满意先行回访")
public record DissatisfactionHeard(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How") Way way,

        @JsonPropertyDescription("Account that heard it") String by)
        implements PetitionEvent {}
