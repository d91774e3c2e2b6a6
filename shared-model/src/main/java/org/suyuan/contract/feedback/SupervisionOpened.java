package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The handling of a unit is supervised (E-23). 督办 */
@JsonClassDescription("The handling of a unit is supervised (E-23). 督办")
public record SupervisionOpened(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The supervision") UUID supervisionId,

        @JsonPropertyDescription("Path of the unit that answers")
        String unit,

        @JsonPropertyDescription("Why") SupervisionCause cause,

        @JsonPropertyDescription("Account that opened it, or system by a rule")
        String by)
        implements PetitionEvent {}
