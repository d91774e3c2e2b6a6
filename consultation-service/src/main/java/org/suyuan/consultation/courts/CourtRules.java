package org.suyuan.consultation.courts;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about lawsuits and settlements. */
public enum CourtRules implements Rule {
    LAWSUIT_BEGAN_BY_NOW(
            CONTENT, "X-52", "proceedings begin and end today or earlier, the end not before the beginning"),
    LAWSUIT_IS_ENTERED_ONCE(STATE, "X-52", "proceedings under this number are entered already"),
    LAWSUIT_RUNS(STATE, "X-52", "these proceedings have ended"),
    SETTLED_ONCE_AT_A_TIME(STATE, "X-52", "a settlement of the petition is performed already"),
    SETTLEMENT_RUNS(STATE, "X-52", "this settlement is performed, or has ended"),
    STAGES_END_AHEAD(CONTENT, "X-52", "a stage is due from today on, within {0} years"),
    STAGE_IS_DONE_ONCE(STATE, "X-52", "this stage is done"),
    STAGE_WAS_DONE_BY_NOW(CONTENT, "X-52", "a stage was done between the settlement and today"),
    PLACEMENT_COUNTS_PEOPLE(
            CONTENT,
            "X-58",
            "a placement says how many people it places, other stages do not; no more are placed than planned");

    private final Terms terms;

    CourtRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
