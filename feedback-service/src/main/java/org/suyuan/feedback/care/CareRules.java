package org.suyuan.feedback.care;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about care. */
public enum CareRules implements Rule {
    CARE_IS_ASKED_ABOUT_ONCE(STATE, "F-13", "the person is asked once whether they want it; it is {0}"),
    CARE_IS_GIVEN_WITH_CONSENT(STATE, "F-13", "care is given to who agreed to it; it is {0}"),
    CARE_IS_NOTED_BY_WHO_GIVES_IT(PERSON, "F-13", "who gives care notes it, and nobody else"),
    CARE_WAS_GIVEN_BY_TODAY(CONTENT, "F-13", "care was given today or before, since it was offered"),
    CARE_ENDS_AFTER_IT_WAS_GIVEN(STATE, "F-14", "care ends after it was given at least once");

    private final Terms terms;

    CareRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
