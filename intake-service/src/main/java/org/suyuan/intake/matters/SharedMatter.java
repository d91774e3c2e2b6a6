package org.suyuan.intake.matters;

import static org.suyuan.intake.matters.MatterRules.MATTER_NAME_SHOWS_NO_PERSON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.personaldata.PersonalData;

/** What several petitions are about 同一事项 (I-23). Which they are is kept by {@link MatterMember}. */
@Entity
@Table(name = "shared_matter")
@SuppressWarnings("NullAway.Init")
public class SharedMatter {
    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String name;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** Of hidden petitions, too: it makes no new version, or that would tell of them (E-19). */
    @OptimisticLock(excluded = true)
    @Column(name = "signed_for")
    private int signedFor;

    @OptimisticLock(excluded = true)
    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    protected SharedMatter() {}

    SharedMatter(UUID id) {
        this.id = id;
    }

    /** A person says that it is one matter. */
    void confirm(String by, Instant now) {
        confirmedBy = by;
        confirmedAt = now;
    }

    /** A person names it. */
    void rename(String called) {
        MATTER_NAME_SHOWS_NO_PERSON.demandNone(PersonalData.in(Map.of("/name", called)));
        name = called;
    }

    /**
     * Whether it has grown so that a sign is due: at the number of petitions that makes a wave, and at each doubling. What came
     * longer ago than the time that makes a wave was another wave.
     */
    boolean isToBeSigned(int petitions, int from, Duration within, Instant now) {
        if (signedAt != null && signedAt.isBefore(now.minus(within))) {
            signedFor = 0;
        }
        if (petitions < Math.max(from, signedFor * 2)) {
            return false;
        }
        signedFor = petitions;
        signedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every committed change; the {@code ETag}. */
    public long version() {
        return version;
    }

    /** What a person called it; null when nobody did. */
    public @Nullable String name() {
        return name;
    }

    /** Account that confirmed it; null while it is proposed. */
    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
