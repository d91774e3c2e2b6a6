package org.suyuan.consultation;

import static org.suyuan.consultation.ConsultationRules.WAIVED_BY_TWO;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.platform.reading.Written;

/** Why a consultation is not held, or shall not be: the director's proposal, which a leader consents to (C-01). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Waiver {
    @Column(name = "waiver_ground")
    @Enumerated(EnumType.STRING)
    private WaiverGround ground;

    @Column(name = "waiver_by")
    private String proposedBy;

    protected Waiver() {}

    Waiver(WaiverGround ground, String proposedBy) {
        this.ground = ground;
        this.proposedBy = proposedBy;
    }

    /** Somebody else than who proposed it consents; returns the ground. */
    WaiverGround consent(String by) {
        WAIVED_BY_TWO.demand(!Written.isSamePerson(proposedBy, by));
        return ground;
    }

    public WaiverGround ground() {
        return ground;
    }

    /** Account that proposed it. */
    public String proposedBy() {
        return proposedBy;
    }
}
