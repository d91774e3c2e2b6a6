package org.suyuan.grading.units;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of disputes about the unit that is responsible. */
public enum DisputeRules implements Rule {
    DISPUTED_BY_A_UNIT_NAMED(PERSON, "E-17", "only a unit that is named disputes it"),
    ONE_DISPUTE_AT_A_TIME(STATE, "E-17", "a dispute is decided before there is another"),
    THERE_IS_A_DISPUTE(STATE, "E-17", "only what is disputed is decided"),
    SUPERIOR_DECIDES_THE_DISPUTE(PERSON, "E-17", "a dispute is decided by the common superior of the units, or above");

    private final Terms terms;

    DisputeRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
