package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/**
 * Many petitions about one matter arrived within some days: an early sign, told at a number and at each doubling (I-23, E-36).
 * How many there are it does not say, for whoever reads the way of this petition may see fewer (E-19). 同类事项增多
 */
@JsonClassDescription(
        "Many petitions about one matter arrived within some days: an early sign, told at a number and at each"
                + " doubling (I-23, E-36). How many there are it does not say, for whoever reads the way of this petition may see"
                + " fewer (E-19). 同类事项增多")
public record MatterGrown(
        @JsonPropertyDescription("The petition that it grew by 信访事项")
        UUID petitionId,

        @JsonPropertyDescription("The matter 同一事项") UUID matterId)
        implements PetitionEvent {}
