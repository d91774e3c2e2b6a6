package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A promise of the reply was kept (E-22). 承诺已兑现 */
@JsonClassDescription("A promise of the reply was kept (E-22). 承诺已兑现")
public record ObligationKept(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The promise") UUID obligationId,

        @JsonPropertyDescription("Path of the unit that kept it")
        String unit,

        @JsonPropertyDescription("Whether in time") boolean inTime,
        @JsonPropertyDescription("Account that reported it") String by)
        implements PetitionEvent {}
