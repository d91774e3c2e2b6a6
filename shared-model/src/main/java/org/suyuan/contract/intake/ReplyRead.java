package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner read the reply under the receipt code (F-03). 系统送达 */
@JsonClassDescription("The petitioner read the reply under the receipt code (F-03). 系统送达")
public record ReplyRead(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The reply") UUID replyId,
        @JsonPropertyDescription("The day") LocalDate readOn)
        implements PetitionEvent {}
