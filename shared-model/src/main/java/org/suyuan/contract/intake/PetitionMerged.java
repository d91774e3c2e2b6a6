package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petition goes on in another about the same matter; its clocks stop (I-23). 并案 */
@JsonClassDescription("The petition goes on in another about the same matter; its clocks stop (I-23). 并案")
public record PetitionMerged(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The petition that it goes on in")
        UUID mergedInto,

        @JsonPropertyDescription("Account of the clerk") String mergedBy)
        implements PetitionEvent {}
