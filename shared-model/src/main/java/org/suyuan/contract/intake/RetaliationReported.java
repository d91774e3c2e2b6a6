package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;

/** The petitioner reports retaliation, by receipt code (E-20, X-36); the words stay in intake. 反映打击报复 */
@JsonClassDescription(
        "The petitioner reports retaliation, by receipt code (E-20, X-36); the words stay in intake. 反映打击报复")
public record RetaliationReported(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Id under which intake has the words")
        UUID reportId,

        @JsonPropertyDescription("Path of the unit that the petition concerns, for example /group/mine-2")
        String unit,

        @JsonPropertyDescription("Path of the unit that is said to retaliate; absent when it was not told") @Nullable String retaliatingUnit,

        @JsonPropertyDescription("That the petition accuses somebody (E-19); absent when it does not") @Nullable Accusation accusation)
        implements PetitionEvent {}
