package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** All stages of a settlement are done. 和解已全部履行 */
@JsonClassDescription("All stages of a settlement are done (X-52). 和解已全部履行")
public record SettlementPerformed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The settlement") UUID settlementId)
        implements PetitionEvent {}
