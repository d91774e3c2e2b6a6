package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.platform.security.Caller;

/** How a petition came, and who received it (I-13, I-16). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Origin {
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "external_ref")
    private @Nullable String externalRef;

    /** The external number as it is compared. */
    @Column(name = "external_key")
    private @Nullable String externalKey;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private boolean anonymous;

    @Column(name = "first_handler")
    private String firstHandler;

    @JdbcTypeCode(SqlTypes.JSON)
    private Circumstances circumstances;

    protected Origin() {}

    Origin(Registration registration, Instant now) {
        channel = registration.channel();
        externalRef = registration.externalRef();
        externalKey = externalRef == null ? null : Orders.key(externalRef);
        registeredAt = now;
        anonymous = registration.anonymous();
        firstHandler = registration.firstHandler();
        circumstances = registration.circumstances();
    }

    /** As the other steps are told. */
    PetitionRegistered registered(Petition of, List<UUID> petitionerIds) {
        return new PetitionRegistered(
                of.id(),
                of.number(),
                channel,
                of.matter().receivedAt(),
                registeredAt,
                anonymous,
                petitionerIds,
                of.extent().headCount(),
                of.unit(),
                of.extent().urgentSigns(),
                of.matter().linkedTo(),
                of.accusation());
    }

    /** Of what was filed in public whoever takes it up is the first handler (I-16). */
    void takeUp(String by) {
        firstHandler = firstHandler.equals(Caller.PUBLIC) ? by : firstHandler;
    }

    /** So many petitioners are known by now: with a name given later it is anonymous no more. */
    void named(int known) {
        anonymous = anonymous && known == 0;
    }

    public Channel channel() {
        return channel;
    }

    /** Number in the system it came from. */
    public @Nullable String externalRef() {
        return externalRef;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public boolean anonymous() {
        return anonymous;
    }

    /** Account of who received it first and tracks it to the end. */
    public String firstHandler() {
        return firstHandler;
    }

    public Circumstances circumstances() {
        return circumstances;
    }
}
