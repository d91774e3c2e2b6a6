package org.suyuan.intake.analysis;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of the preliminary analysis and its data. */
public enum AnalysisRules implements Rule {
    RISK_LEVELS_RISE(CONTENT, "I-06", "high risk begins at more points than medium risk"),
    RISK_RULE_LOOKS_FOR_WORDS(CONTENT, "I-06", "a rule for keywords, and no other, names words"),
    REFERENCE_IS_OF_A_UNIT_OR_A_PERSON(CONTENT, "I-08", "a reference record is of a unit or of a person");

    private final Terms terms;

    AnalysisRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
