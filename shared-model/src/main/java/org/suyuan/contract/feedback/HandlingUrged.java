package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Who handles it is urged. 催办 */
@JsonClassDescription("Who handles it is urged (X-01). 催办")
public record HandlingUrged(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Who urges") UrgedBy by,

        @JsonPropertyDescription("How often they have urged, this time included")
        int times)
        implements PetitionEvent {}
