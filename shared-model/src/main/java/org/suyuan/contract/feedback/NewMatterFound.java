package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The revisit found a new matter: intake registers it as a linked petition (F-07). 回访发现新问题 */
@JsonClassDescription("The revisit found a new matter: intake registers it as a linked petition (F-07). 回访发现新问题")
public record NewMatterFound(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Its id; the linked petition is registered once for it")
        UUID matterId,

        @JsonPropertyDescription(
                "What it is about, in base64: title and text as JSON, sealed with intake's public key (HPKE), which alone opens it")
        String sealed,

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit)
        implements PetitionEvent {

    /**
     * What is sealed.
     *
     * @param title in a line, without personal data
     * @param text in words, without personal data
     */
    public record Words(String title, String text) {}

    /** What the sealed words belong to: with another matter they do not open. */
    public static String place(UUID matterId) {
        return "new-matter-found:" + matterId;
    }
}
