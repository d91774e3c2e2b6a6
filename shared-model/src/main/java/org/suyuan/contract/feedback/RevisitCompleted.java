package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The revisit after closing took place (F-06). 已回访 */
@JsonClassDescription("The revisit after closing took place (F-06). 已回访")
public record RevisitCompleted(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Whether what was promised was done")
        boolean implemented,

        @JsonPropertyDescription("Whether the petitioner is satisfied")
        boolean satisfied,

        @JsonPropertyDescription(
                "Whether what was solved came back; it is handled anew then, as when it was not implemented")
        boolean relapsed,

        @JsonPropertyDescription("Whether a new matter was found (F-07)")
        boolean newMatter,

        @JsonPropertyDescription("Account of who revisited") String revisitedBy)
        implements PetitionEvent {}
