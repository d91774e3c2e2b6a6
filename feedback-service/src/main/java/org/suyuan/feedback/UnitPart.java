package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.SUPPORT_GIVEN_ONCE;
import static org.suyuan.feedback.FeedbackRules.SUPPORT_SIGNED_IN_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.time.NewId;

/** What an assisting unit 协办单位 does for a petition: it takes it over and gives the lead unit what it was asked for (F-01). */
@Entity
@Table(name = "unit_part")
@SuppressWarnings("NullAway.Init")
public class UnitPart {
    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    private String unit;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "signed_in_by")
    private @Nullable String signedInBy;

    @Enumerated(EnumType.STRING)
    private PartState state;

    protected UnitPart() {}

    UnitPart(UUID petitionId, String unit, Instant askedAt) {
        this.id = NewId.next();
        this.petitionId = petitionId;
        this.unit = unit;
        this.askedAt = askedAt;
        this.state = PartState.ASKED;
    }

    void signIn(String by) {
        SUPPORT_SIGNED_IN_ONCE.demand(state == PartState.ASKED);
        signedInBy = by;
        state = PartState.SIGNED_IN;
    }

    void give() {
        SUPPORT_GIVEN_ONCE.demand(state == PartState.SIGNED_IN);
        state = PartState.GIVEN;
    }

    void release() {
        SUPPORT_GIVEN_ONCE.demand(state.isAwaited());
        state = PartState.RELEASED;
    }

    /** Another person of the unit goes on. */
    void handOver(String to) {
        signedInBy = to;
    }

    public UUID petitionId() {
        return petitionId;
    }

    /** Path of the unit. */
    public String unit() {
        return unit;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Account; null until somebody took it over. */
    public @Nullable String signedInBy() {
        return signedInBy;
    }

    public PartState state() {
        return state;
    }
}
