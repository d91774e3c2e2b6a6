package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.ENDING_EXPLAINS_ITSELF;
import static org.suyuan.intake.IntakeRules.SOLVED_WITH_THE_PETITIONERS_CONSENT;
import static org.suyuan.intake.IntakeRules.TRANSFER_NAMES_THE_DEPARTMENT;

import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Settlement;

/**
 * How a petition ends at the desk (I-20, I-21, X-50).
 *
 * @param settlement how
 * @param explanation what was done, answered or explained, in the words that the petitioner gets
 * @param department path of the business department that it is passed to; only of a transfer
 * @param agreed whether the petitioner agrees
 */
public record DeskEnding(
        Settlement settlement, String explanation, @Nullable String department, boolean agreed) {
    /** Fewest characters of the explanation. */
    static final int EXPLANATION = 10;

    /** What the petitioner does without the desk. */
    static DeskEnding withdrawal(String reason) {
        return new DeskEnding(Settlement.WITHDRAWN, reason, null, true);
    }

    void check() {
        ENDING_EXPLAINS_ITSELF.demand(explanation.strip().length() >= EXPLANATION, EXPLANATION);
        TRANSFER_NAMES_THE_DEPARTMENT.demand((settlement == Settlement.TRANSFERRED) == (department != null));
        SOLVED_WITH_THE_PETITIONERS_CONSENT.demand(settlement != Settlement.SOLVED_ON_THE_SPOT || agreed);
    }
}
