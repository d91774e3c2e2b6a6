package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner urges, by receipt code. 信访人催办 */
@JsonClassDescription("The petitioner urges, by receipt code (X-01). 信访人催办")
public record PetitionUrged(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId) implements PetitionEvent {}
