package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner took the petition back after it was graded: whatever waits in a later step ends. 撤回，终止办理 */
@JsonClassDescription(
        "The petitioner took the petition back after it was graded: whatever waits in a later step ends. 撤回，终止办理")
public record GradeVoided(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId) implements PetitionEvent {}
