package org.suyuan.platform.security;

import org.suyuan.rules.Rule;

/** The refusal of work for a unit that is none, the same in every step. */
public enum UnitRules implements Rule {
    WORK_GOES_TO_A_KNOWN_UNIT;

    @Override
    public Terms terms() {
        return new Terms(
                RefusalKind.CONTENT,
                "I-22",
                "work is given to a unit of the organisation, where somebody can sign in for it; {0} is none");
    }
}
