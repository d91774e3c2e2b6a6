package org.suyuan.intake.recusal;

import static org.suyuan.intake.recusal.InterestRules.RECUSAL_IS_WITHDRAWN_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.InterestGround;

/** Keeps a person out of a petition 回避 (E-18), with the declarer and the moment. */
@Entity
@Table(name = "recusal")
@SuppressWarnings("NullAway.Init")
public class Recusal {
    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Enumerated(EnumType.STRING)
    private InterestGround ground;

    private byte[] sealed;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Recusal() {}

    Recusal(UUID id, UUID petitionId, InterestGround ground, byte[] sealed, String declaredBy, Instant declaredAt) {
        this.id = id;
        this.petitionId = petitionId;
        this.ground = ground;
        this.sealed = sealed;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    void withdraw(String by, Instant now) {
        RECUSAL_IS_WITHDRAWN_ONCE.demand(stands());
        withdrawnBy = by;
        withdrawnAt = now;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID petitionId() {
        return petitionId;
    }

    public InterestGround ground() {
        return ground;
    }

    byte[] sealed() {
        return sealed;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
