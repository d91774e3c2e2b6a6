package org.suyuan.intake.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.intake.ExchangeMessages;

@Schema(name = "Message", description = "What petitioner or petition office wrote to the other 留言")
public record MessageView(
        @Schema(description = "Id of the message") UUID messageId,
        @Schema(description = "Who wrote it") MessageAuthor author,

        @Schema(description = "When; of what an anonymous petitioner wrote, the day only")
        Instant writtenAt,

        @Schema(description = "The words", examples = "请补充说明津贴涉及的月份。")
        String text) {

    public static MessageView of(ExchangeMessages.Opened message) {
        return new MessageView(message.id(), message.author(), message.writtenAt(), message.text());
    }
}
