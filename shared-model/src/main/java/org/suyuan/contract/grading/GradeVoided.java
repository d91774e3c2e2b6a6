package org.suyuan.contract.grading;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A petition with a grade, if only a provisional one, ended before its closing: whatever waits in a later step ends. 定级失效，终止办理 */
@JsonClassDescription(
        "A petition with a grade, if only a provisional one, ended before its closing: whatever waits in a later step ends. 定级失效，终止办理")
public record GradeVoided(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Why") VoidCause cause) implements PetitionEvent {}
