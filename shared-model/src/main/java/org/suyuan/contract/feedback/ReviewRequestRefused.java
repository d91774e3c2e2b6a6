package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A request for review that came by receipt code is refused (E-08, E-10, E-12). 复查复核申请不予受理 */
@JsonClassDescription("A request for review that came by receipt code is refused (E-08, E-10, E-12). 复查复核申请不予受理")
public record ReviewRequestRefused(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Id under which intake has the words")
        UUID requestId,

        @JsonPropertyDescription("Why") ReviewRefusal ground)
        implements PetitionEvent {}
