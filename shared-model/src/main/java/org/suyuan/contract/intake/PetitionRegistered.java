package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;

/** A petition was registered and has its number (I-04). 信访事项已登记 */
@JsonClassDescription("A petition was registered and has its number (I-04). 信访事项已登记")
public record PetitionRegistered(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Number 信访编号, for example XF20261121-000042-7")
        String number,

        @JsonPropertyDescription("Way of arrival") Channel channel,

        @JsonPropertyDescription("When it arrived: limits run from here")
        Instant receivedAt,

        @JsonPropertyDescription("When it was registered") Instant registeredAt,

        @JsonPropertyDescription("Whether nobody gave a name")
        boolean anonymous,

        @JsonPropertyDescription("The petitioners, by id only")
        List<UUID> petitionerIds,

        @JsonPropertyDescription("How many people raise it") int headCount,

        @JsonPropertyDescription("Path of the unit it concerns, for example /group/mine-2")
        String unit,

        @JsonPropertyDescription("Why it does not wait for the report; mostly empty")
        Set<UrgentSign> urgentSigns,

        @JsonPropertyDescription("The petition whose revisit found this one (F-07)") @Nullable UUID linkedTo,

        @JsonPropertyDescription("That it accuses somebody; absent when it does not (E-19)") @Nullable Accusation accusation)
        implements PetitionEvent {}
