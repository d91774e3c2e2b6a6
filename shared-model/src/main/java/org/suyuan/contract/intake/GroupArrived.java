package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A group came in person: the leaders of the unit are told at once and come to the site (I-19, I-24). 集体访 */
@JsonClassDescription(
        "A group came in person: the leaders of the unit are told at once and come to the site (I-19, I-24). 集体访")
public record GroupArrived(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the unit whose leaders are told")
        String unit,

        @JsonPropertyDescription("How many people came") int headCount)
        implements PetitionEvent {}
