package org.suyuan.intake.readers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A unit that works on a petition in a later step: for conditions of queries; {@link Readers} writes it. */
@Entity
@Immutable
@IdClass(Reader.Key.class)
@Table(name = "petition_reader")
@SuppressWarnings("NullAway.Init")
public class Reader {
    @Id
    @Column(name = "petition_id")
    UUID petitionId;

    @Id
    String unit;

    @Id
    String cause;

    /** What makes it one. */
    public record Key(UUID petitionId, String unit, String cause) implements Serializable {}

    protected Reader() {}
}
