package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** It is established that a petition is resolved, or its dispute at an end (F-09). 化解、息诉罢访认定 */
@JsonClassDescription("It is established that a petition is resolved, or its dispute at an end (F-09). 化解、息诉罢访认定")
public record OutcomeEstablished(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Which of the two") Outcome outcome,

        @JsonPropertyDescription("The day from which it is so")
        LocalDate establishedOn,

        @JsonPropertyDescription("Account that established it")
        String by)
        implements PetitionEvent {}
