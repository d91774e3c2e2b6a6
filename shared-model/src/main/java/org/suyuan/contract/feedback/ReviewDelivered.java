package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The opinion of the review reached the petitioner (E-09, E-11). 复查复核意见送达 */
@JsonClassDescription("The opinion of the review reached the petitioner (E-09, E-11). 复查复核意见送达")
public record ReviewDelivered(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Review or re-review") ReviewStage stage,
        @JsonPropertyDescription("How") Way way,
        @JsonPropertyDescription("The day") LocalDate deliveredOn)
        implements PetitionEvent {}
