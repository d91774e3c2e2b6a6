package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner was to be revisited and was not reached (F-06). 回访未果 */
@JsonClassDescription("The petitioner was to be revisited and was not reached (F-06). 回访未果")
public record RevisitTried(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How it was tried") Way way,
        @JsonPropertyDescription("Account that tried") String triedBy)
        implements PetitionEvent {}
