package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The answer to a supervision was judged: it ends, or the unit answers anew. 督办审核 */
@JsonClassDescription("The answer to a supervision was judged: it ends, or the unit answers anew (X-20). 督办审核")
public record SupervisionJudged(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The supervision") UUID supervisionId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Whether it is enough: then the supervision ends")
        boolean enough,

        @JsonPropertyDescription("How often it was answered by now")
        int rounds,

        @JsonPropertyDescription("Account that judged") String by)
        implements PetitionEvent {}
