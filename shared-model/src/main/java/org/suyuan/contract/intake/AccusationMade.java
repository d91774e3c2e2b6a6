package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;

/** The petition turns out to accuse somebody: from now on discipline alone handles it (E-19). 转纪检 */
@JsonClassDescription("The petition turns out to accuse somebody: from now on discipline alone handles it (E-19). 转纪检")
public record AccusationMade(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Who is accused") Accusation accusation)
        implements PetitionEvent {}
