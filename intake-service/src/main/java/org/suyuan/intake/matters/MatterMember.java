package org.suyuan.intake.matters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A petition as part of a matter; of one at most (I-23). */
@Entity
@Table(name = "matter_member")
@SuppressWarnings("NullAway.Init")
public class MatterMember {
    @Id
    @Column(name = "petition_id")
    UUID petitionId;

    @Column(name = "matter_id")
    UUID matterId;

    /** As when it was put there: it is a member only as long as its petition is as secret (E-19). */
    boolean confidential;

    @Nullable Double nearness;

    @Column(name = "placed_by")
    @Nullable String placedBy;

    protected MatterMember() {}

    MatterMember(
            UUID petitionId,
            UUID matterId,
            boolean confidential,
            @Nullable Double nearness,
            @Nullable String placedBy) {
        this.petitionId = petitionId;
        this.matterId = matterId;
        this.confidential = confidential;
        this.nearness = nearness;
        this.placedBy = placedBy;
    }
}
