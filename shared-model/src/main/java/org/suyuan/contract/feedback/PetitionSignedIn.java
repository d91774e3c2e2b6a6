package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A unit took the petition over (F-01). 已签收 */
@JsonClassDescription("A unit took the petition over (F-01). 已签收")
public record PetitionSignedIn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the unit: the lead unit or an assisting one")
        String unit,

        @JsonPropertyDescription("Account of who took it") String signedInBy)
        implements PetitionEvent {}
