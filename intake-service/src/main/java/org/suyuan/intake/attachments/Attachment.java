package org.suyuan.intake.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of a petition 附件: where it is kept, and, sealed, what it was called. */
@Entity
@Table(name = "attachment")
@SuppressWarnings("NullAway.Init")
public class Attachment {
    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "media_type")
    private String mediaType;

    private int bytes;

    @Column(name = "file")
    private String file;

    /** Name and content hash, sealed. */
    private byte[] sealed;

    private boolean scanned;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {}

    Attachment(
            UUID id,
            UUID petitionId,
            AttachmentKind kind,
            FileType type,
            int bytes,
            String file,
            byte[] sealed,
            boolean scanned,
            String addedBy,
            Instant addedAt) {
        this.id = id;
        this.petitionId = petitionId;
        this.kind = kind;
        this.mediaType = type.mediaType();
        this.bytes = bytes;
        this.file = file;
        this.sealed = sealed;
        this.scanned = scanned;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID petitionId() {
        return petitionId;
    }

    public AttachmentKind kind() {
        return kind;
    }

    /** As its content shows. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, for example {@code .pdf}. */
    public String ending() {
        return FileType.of(mediaType).ending();
    }

    /** Size of what is kept. */
    public int bytes() {
        return bytes;
    }

    String file() {
        return file;
    }

    byte[] sealed() {
        return sealed;
    }

    /** Whether a virus scanner called it clean; false where none is configured. */
    public boolean scanned() {
        return scanned;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
