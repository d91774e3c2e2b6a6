package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner does not want the case to be told, by receipt code. 信访人不同意公示 */
@JsonClassDescription("The petitioner does not want the case to be told, by receipt code (X-35). 信访人不同意公示")
public record DisclosureObjected(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId) implements PetitionEvent {}
