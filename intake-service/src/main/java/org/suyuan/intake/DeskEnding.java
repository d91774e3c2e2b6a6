package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.ENDED_BEFORE_THE_REPORT;
import static org.suyuan.intake.IntakeRules.ENDING_EXPLAINS_ITSELF;
import static org.suyuan.intake.IntakeRules.ONLY_AN_ENQUIRY_IS_ANSWERED;
import static org.suyuan.intake.IntakeRules.SOLVED_WITH_THE_PETITIONERS_CONSENT;
import static org.suyuan.intake.IntakeRules.TAKEN_BACK_BY_THE_PETITIONER;
import static org.suyuan.intake.IntakeRules.TRANSFER_KEEPS_OUT_THE_ACCUSED;
import static org.suyuan.intake.IntakeRules.TRANSFER_NAMES_THE_DEPARTMENT;
import static org.suyuan.intake.IntakeRules.WITHDRAWN_BEFORE_THE_CLOSING;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.Settlement;

/**
 * How a petition ends at the desk (I-20, I-21, X-50).
 *
 * @param settlement how
 * @param explanation what was done, answered or explained, in the words that the petitioner gets
 * @param department path of the business department that it is passed to; only of a transfer
 * @param agreed whether the petitioner agrees
 */
@Schema(description = "How a petition ended at the desk 登记环节办结 (I-20, I-21, X-50)")
public record DeskEnding(
        @Schema(description = "How") Settlement settlement,

        @Schema(
                description = "What was done, answered or explained, in the words that the petitioner gets",
                examples = "已当场与财务部核对，漏发的津贴随本月工资补发。")
        String explanation,

        @Schema(description = "Path of the business department that it was passed to", examples = "/group/hr") @Nullable String department,

        @Schema(description = "Whether the petitioner agreed")
        boolean agreed) {
    /** Fewest characters of the explanation. */
    static final int EXPLANATION = 10;

    /** The ending when the petitioner takes the petition back. */
    static DeskEnding withdrawal(String reason) {
        return new DeskEnding(Settlement.WITHDRAWN, reason, null, true);
    }

    /** Refuses an ending that does not fit the petition, or does not explain itself. */
    void check(Petition of) {
        if (settlement == Settlement.WITHDRAWN) {
            WITHDRAWN_BEFORE_THE_CLOSING.demand(of.state().isLiving(), of.state());
        } else {
            ENDED_BEFORE_THE_REPORT.demand(of.state().isBeforeReport(), of.state());
        }
        check();
        TRANSFER_KEEPS_OUT_THE_ACCUSED.demand(department == null || !of.accuses(department));
        AppealClass judged = of.report().content().appealClass();
        ONLY_AN_ENQUIRY_IS_ANSWERED.demand(
                settlement != Settlement.ENQUIRY_ANSWERED || judged == AppealClass.POLICY_ENQUIRY, judged);
    }

    void check() {
        ENDING_EXPLAINS_ITSELF.demand(explanation.strip().length() >= EXPLANATION, EXPLANATION);
        TRANSFER_NAMES_THE_DEPARTMENT.demand((settlement == Settlement.TRANSFERRED) == (department != null));
        TAKEN_BACK_BY_THE_PETITIONER.demand(settlement != Settlement.WITHDRAWN || agreed);
        SOLVED_WITH_THE_PETITIONERS_CONSENT.demand(settlement != Settlement.SOLVED_ON_THE_SPOT || agreed);
    }
}
