package org.suyuan.intake.matters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A petition as part of a matter, of one at most (I-23): for conditions of queries; {@link SharedMatters} writes it. */
@Entity
@Immutable
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

    protected MatterMember() {}
}
