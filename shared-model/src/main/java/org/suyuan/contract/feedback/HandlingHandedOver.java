package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Another person of the unit handles it from now on (F-01). 承办人移交 */
@JsonClassDescription("Another person of the unit handles it from now on (F-01). 承办人移交")
public record HandlingHandedOver(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Account of who handles it now")
        String handledBy,

        @JsonPropertyDescription("Account of who handed it over")
        String handedOverBy)
        implements PetitionEvent {}
