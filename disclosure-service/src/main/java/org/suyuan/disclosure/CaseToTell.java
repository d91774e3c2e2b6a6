package org.suyuan.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.store.Aggregate;

/** What step 4 knows of a petition: how grave it is, and how far the other steps have come. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class CaseToTell extends Aggregate {
    @Enumerated(EnumType.STRING)
    private Grade grade;

    private boolean consulted;

    @Column(name = "petition_closed")
    private boolean petitionClosed;

    protected CaseToTell() {}

    CaseToTell(UUID petitionId, String unit, @Nullable Accusation accusation, Grade grade) {
        super(petitionId, unit, accusation);
        this.grade = grade;
    }

    /** Facts have changed, and with them the grade (G-08). */
    void regraded(Grade changed) {
        grade = changed;
    }

    /** The minutes of a consultation are adopted: there is more to tell. */
    void consulted() {
        consulted = true;
    }

    /** The petition is closed: its outcome can be told. */
    void petitionClosed() {
        petitionClosed = true;
    }

    /** The petition is handled anew: its outcome is told when it is closed again; what is on the board stays. */
    void petitionReopened() {
        petitionClosed = false;
    }

    public Grade grade() {
        return grade;
    }

    public boolean isConsulted() {
        return consulted;
    }

    public boolean isPetitionClosed() {
        return petitionClosed;
    }
}
