package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.contract.intake.MessageWritten;

/** A message between petitioner and petition office 留言; its words are sealed. */
@Entity
@Table(name = "message")
@SuppressWarnings("NullAway.Init")
class Message {
    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Enumerated(EnumType.STRING)
    private MessageAuthor author;

    private byte[] sealed;

    @Column(insertable = false, updatable = false)
    private long ordinal;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Message() {}

    Message(UUID id, UUID petitionId, MessageAuthor author, byte[] sealed, Instant writtenAt) {
        this.id = id;
        this.petitionId = petitionId;
        this.author = author;
        this.sealed = sealed;
        this.writtenAt = writtenAt;
    }

    MessageWritten written() {
        return new MessageWritten(petitionId, id, author);
    }

    UUID id() {
        return id;
    }

    MessageAuthor author() {
        return author;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
