package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Facts have changed, and with them the grade; limits are computed anew from the original start (G-08). 重新定级 */
@JsonClassDescription("Facts have changed, and with them the grade; limits are computed anew from the original start"
        + " (G-08). 重新定级")
public record GradeChanged(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The grade before") Grade previous,

        @JsonPropertyDescription("Codes of the facts that changed, for example PEOPLE")
        Set<String> changedFacts,

        @JsonPropertyDescription("What holds from now on, whole")
        GradeDecided decision)
        implements PetitionEvent {}
