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

        @JsonPropertyDescription("What it is about, without personal data")
        String title,

        @JsonPropertyDescription("The matter in words, without personal data")
        String text,

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit)
        implements PetitionEvent {}
