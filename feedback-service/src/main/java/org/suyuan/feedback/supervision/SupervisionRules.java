package org.suyuan.feedback.supervision;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of supervision. */
public enum SupervisionRules implements Rule {
    SUPERVISED_WHILE_A_UNIT_HAS_IT(
            STATE, "E-23", "a handling is supervised from its assignment until it is archived; it is {0}"),
    SUPERVISED_ONCE_FOR_A_CAUSE(STATE, "E-23", "the handling is supervised for this cause already"),
    SUPERVISION_IS_OPEN(STATE, "X-20", "only an open supervision is answered; it is {0}"),
    SUPERVISION_IS_ANSWERED(STATE, "X-20", "only an answered supervision is judged; it is {0}"),
    SUPERVISION_JUDGED_BY_ANOTHER(
            PERSON, "X-20", "nobody judges or takes back the supervision of themselves or their unit"),
    SUPERVISION_RUNS(STATE, "X-20", "only a supervision that has not ended is taken back; it is {0}"),
    SUPERVISION_LISTED_ONCE(STATE, "X-20", "only a supervision that runs is listed, once"),
    SUPERVISION_ENDS_BEFORE_THE_ARCHIVE(
            STATE,
            "F-05",
            "nothing is archived while its handling is supervised: the answer is judged, or it is taken back");

    private final Terms terms;

    SupervisionRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
