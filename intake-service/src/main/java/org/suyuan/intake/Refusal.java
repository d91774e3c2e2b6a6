package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.REFUSAL_SHOWS_THE_RIGHT_WAY;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.suyuan.contract.intake.RefusalGround;

/**
 * Why a petition was not accepted 不予受理 (I-10).
 *
 * @param explanation in words, with the right way to go
 */
@Embeddable
public record Refusal(
        @Column(name = "refusal_ground") @Enumerated(EnumType.STRING)
        RefusalGround ground,

        @Column(name = "refusal_explanation") String explanation) {
    /** Fewest characters of the explanation. */
    static final int EXPLANATION = 10;

    void check() {
        REFUSAL_SHOWS_THE_RIGHT_WAY.demand(explanation.strip().length() >= EXPLANATION, EXPLANATION);
    }
}
