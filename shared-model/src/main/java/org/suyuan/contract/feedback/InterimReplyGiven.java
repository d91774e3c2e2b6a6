package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner was told how far it has come (F-01). 阶段性答复 */
@JsonClassDescription("The petitioner was told how far it has come (F-01). 阶段性答复")
public record InterimReplyGiven(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How") Way way,
        @JsonPropertyDescription("Account of who did") String givenBy)
        implements PetitionEvent {}
