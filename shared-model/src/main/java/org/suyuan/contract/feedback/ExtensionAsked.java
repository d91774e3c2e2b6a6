package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** More time is asked for (G-07). 申请延期 */
@JsonClassDescription("More time is asked for (G-07). 申请延期")
public record ExtensionAsked(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Natural days, 1 to 30 (E-07)")
        int days,

        @JsonPropertyDescription("Why") ExtensionReason reason,
        @JsonPropertyDescription("Account that asks") String askedBy)
        implements PetitionEvent {}
