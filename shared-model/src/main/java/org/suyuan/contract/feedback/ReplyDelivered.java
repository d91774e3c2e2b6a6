package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The reply reached the petitioner (F-03). 答复已送达 */
@JsonClassDescription("The reply reached the petitioner (F-03). 答复已送达")
public record ReplyDelivered(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How") Way way,

        @JsonPropertyDescription("The day; review can be asked for within 30 days (E-08)")
        LocalDate deliveredOn)
        implements PetitionEvent {}
