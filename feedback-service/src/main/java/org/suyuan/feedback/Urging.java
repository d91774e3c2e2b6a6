package org.suyuan.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.suyuan.contract.feedback.UrgedBy;

/** How often who handles a petition was urged 催办. */
@Embeddable
public class Urging {
    @Column(name = "urged_by_office")
    private int byOffice;

    @Column(name = "urged_by_petitioner")
    private int byPetitioner;

    protected Urging() {}

    /** Counts one more and tells how many there are by now. */
    int count(UrgedBy who) {
        return who == UrgedBy.OFFICE ? ++byOffice : ++byPetitioner;
    }

    public int byOffice() {
        return byOffice;
    }

    public int byPetitioner() {
        return byPetitioner;
    }
}
