package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;

/** Danger became known of a petition that is registered: it was raised again, or written to (X-41, G-08). 催单报险 */
@JsonClassDescription(
        "Danger became known of a petition that is registered: it was raised again, or written to (X-41, G-08). 催单报险")
public record DangerReported(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("When the petition arrived")
        Instant receivedAt,

        @JsonPropertyDescription("When the danger was told: the response is owed from here")
        Instant reportedAt,

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit,

        @JsonPropertyDescription("All signs known by now, at least one")
        Set<UrgentSign> urgentSigns,

        @JsonPropertyDescription("That it accuses somebody; absent when it does not (E-19)") @Nullable Accusation accusation)
        implements PetitionEvent {}
