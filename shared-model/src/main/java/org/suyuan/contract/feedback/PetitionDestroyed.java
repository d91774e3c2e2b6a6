package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Two persons decided to destroy an archived file: every service destroys what it has of the petition (F-15). 档案销毁 */
@JsonClassDescription(
        "Two persons decided to destroy an archived file - every service destroys what it has of the petition (F-15). 档案销毁")
public record PetitionDestroyed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The list that it was on") UUID destructionId,
        @JsonPropertyDescription("Account that proposed it") String proposedBy,
        @JsonPropertyDescription("Account that approved it") String approvedBy)
        implements PetitionEvent {}
