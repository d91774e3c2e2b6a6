package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner or the petition office wrote to the other, under the receipt code (I-14). 留言 */
@JsonClassDescription("The petitioner or the petition office wrote to the other, under the receipt code (I-14). 留言")
public record MessageWritten(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The message; its words stay in intake")
        UUID messageId,

        @JsonPropertyDescription("Who wrote it") MessageAuthor author)
        implements PetitionEvent {}
