package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Departments are asked for their opinion on the grade (G-01). 征询定级意见 */
@JsonClassDescription("Departments are asked for their opinion on the grade (G-01). 征询定级意见")
public record OpinionsAsked(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Paths of the departments") List<String> units,
        @JsonPropertyDescription("By when they answer") Instant dueAt)
        implements PetitionEvent {}
