package org.suyuan.platform.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.suyuan.contract.intake.InterestGround;

/** An interest of a person, known by mark only, in a petition. */
@Entity
@Table(name = "interest")
@SuppressWarnings("NullAway.Init")
public class Interest {
    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    private String person;

    @Enumerated(EnumType.STRING)
    private InterestGround ground;

    protected Interest() {}

    Interest(UUID petitionId, String person, InterestGround ground) {
        this.id = UUID.randomUUID();
        this.petitionId = petitionId;
        this.person = person;
        this.ground = ground;
    }

    UUID petitionId() {
        return petitionId;
    }

    InterestGround ground() {
        return ground;
    }
}
