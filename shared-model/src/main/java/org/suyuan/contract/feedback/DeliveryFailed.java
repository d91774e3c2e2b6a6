package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The reply did not reach the petitioner (F-03). 送达未成 */
@JsonClassDescription("The reply did not reach the petitioner (F-03). 送达未成")
public record DeliveryFailed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How it was tried") Way way,
        @JsonPropertyDescription("What came of it") DeliveryFailure failure,
        @JsonPropertyDescription("The day") LocalDate attemptedOn,
        @JsonPropertyDescription("Account that tried") String by)
        implements PetitionEvent {}
