package org.suyuan.grading.panel;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of the panel. */
public enum PanelRules implements Rule {
    ONLY_WHO_IS_ASKED_ANSWERS(PERSON, "G-01", "only a department that was asked gives its opinion"),
    PANEL_IS_HEARD(STATE, "G-01", "a grade other than urgent waits for the departments asked: {0} has time until {1}"),
    PANEL_HAS_A_MONTH(CONTENT, "G-01", "departments answer within {0} days");

    private final Terms terms;

    PanelRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
