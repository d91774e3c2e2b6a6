package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The head of the unit gave no more time (G-07). 延期未批准 */
@JsonClassDescription("The head of the unit gave no more time (G-07). 延期未批准")
public record ExtensionRefused(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Account of the head") String refusedBy)
        implements PetitionEvent {}
