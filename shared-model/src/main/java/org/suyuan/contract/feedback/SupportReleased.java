package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** An assisting unit is needed no more (F-01). 协办终止 */
@JsonClassDescription("An assisting unit is needed no more (F-01). 协办终止")
public record SupportReleased(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Path of the unit") String unit,
        @JsonPropertyDescription("Account of who decided") String releasedBy)
        implements PetitionEvent {}
