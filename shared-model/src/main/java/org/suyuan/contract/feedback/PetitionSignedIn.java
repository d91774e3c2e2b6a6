package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The unit took the petition over. 已签收 */
@JsonClassDescription("The unit took the petition over. 已签收")
public record PetitionSignedIn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Account of who took it") String signedInBy)
        implements PetitionEvent {}
