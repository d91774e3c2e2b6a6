package org.suyuan.contract.disclosure;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A notice is drafted: intake looks for the people of the file in it. 公示起草 */
@JsonClassDescription("A notice is drafted: intake looks for the people of the file in it (X-35). 公示起草")
public record NoticeDrafted(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The draft: each has its own")
        UUID draftId,

        @JsonPropertyDescription(
                "Its fields in base64, by name as JSON, sealed with intake's public key (HPKE): what is not reviewed is read by nobody else")
        String sealed)
        implements PetitionEvent {

    /** What the sealed fields belong to: with another draft they do not open. */
    public static String place(UUID draftId) {
        return "notice-drafted:" + draftId;
    }
}
