package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A package settles the matter in stages. 已达成一揽子和解 */
@JsonClassDescription("A package settles the matter in stages (X-52). 已达成一揽子和解")
public record SettlementAgreed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The settlement") UUID settlementId,

        @JsonPropertyDescription("How many stages it has") int stages)
        implements PetitionEvent {}
