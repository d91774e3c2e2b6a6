package org.suyuan.intake.reception;

import static org.suyuan.intake.reception.ReceptionRules.APPOINTMENT_ENDS_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody's place at a reception, and what came of it. Who they are is sealed. */
@Entity
@Table(name = "appointment")
@SuppressWarnings("NullAway.Init")
public class Appointment {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "reception_id")
    private UUID receptionId;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    @Column(updatable = false)
    private byte[] sealed;

    private @Nullable String said;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Promise> promises;

    @Column(name = "petition_id")
    private @Nullable UUID petitionId;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    protected Appointment() {}

    Appointment(UUID id, UUID receptionId, byte[] sealed) {
        this.id = id;
        this.receptionId = receptionId;
        this.state = AppointmentState.BOOKED;
        this.sealed = sealed;
        this.promises = List.of();
    }

    /** The person was received: what was said and promised, and the petition that it belongs to. */
    void receive(String words, List<Promise> promised, @Nullable UUID petition, String by, Instant now) {
        end(AppointmentState.RECEIVED);
        said = words;
        promises = promised;
        petitionId = petition;
        recordedBy = by;
        recordedAt = now;
    }

    /** Nobody came, or it was called off. */
    void end(AppointmentState how) {
        APPOINTMENT_ENDS_ONCE.demand(state == AppointmentState.BOOKED, state);
        state = how;
    }

    public UUID id() {
        return id;
    }

    UUID receptionId() {
        return receptionId;
    }

    public AppointmentState state() {
        return state;
    }

    byte[] sealed() {
        return sealed;
    }

    public @Nullable String said() {
        return said;
    }

    public List<Promise> promises() {
        return promises;
    }

    public @Nullable UUID petitionId() {
        return petitionId;
    }

    public @Nullable String recordedBy() {
        return recordedBy;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }
}
