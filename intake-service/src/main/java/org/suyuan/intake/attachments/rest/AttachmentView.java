package org.suyuan.intake.attachments.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.intake.attachments.Attachment;
import org.suyuan.intake.attachments.AttachmentKind;
import org.suyuan.intake.attachments.Attachments;

@Schema(name = "Attachment", description = "A file of a petition 附件")
public record AttachmentView(
        @Schema(description = "Id, UUIDv7", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
        UUID attachmentId,

        @Schema(description = "What it is for", examples = "EVIDENCE")
        AttachmentKind kind,

        @Schema(description = "What it was called", examples = "工资条.jpg")
        String name,

        @Schema(description = "What it is, by its content", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Bytes that are kept", examples = "183204")
        int bytes,

        @Schema(
                description = "Whether a virus scanner called it clean; false where none is configured",
                examples = "true")
        boolean scanned,

        @Schema(description = "Account that added it; public for the petitioner", examples = "clerk-wang")
        String addedBy,

        @Schema(description = "When; of an anonymous petition the day", examples = "2026-11-21T00:00:00+08:00")
        Instant addedAt) {

    public static AttachmentView of(Attachments.Named named) {
        Attachment attachment = named.attachment();
        return new AttachmentView(
                attachment.id(),
                attachment.kind(),
                named.name(),
                attachment.mediaType(),
                attachment.bytes(),
                attachment.scanned(),
                attachment.addedBy(),
                attachment.addedAt());
    }

    @Override
    public String toString() {
        return "AttachmentView[sealed]";
    }
}
