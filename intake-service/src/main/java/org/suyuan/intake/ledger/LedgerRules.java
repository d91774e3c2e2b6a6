package org.suyuan.intake.ledger;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of ledgers. */
public enum LedgerRules implements Rule {
    LEDGER_IS_A_SHEET_WITH_HEADINGS(
            CONTENT, "I-27", "a ledger is an Excel sheet, or text with separators, with headings such as {0}"),
    LEDGER_HAS_A_FAIR_LENGTH(CONTENT, "I-27", "a ledger has at most {0} rows"),
    LEDGER_ROW_HAS_A_NUMBER(CONTENT, "X-41", "every row of a ledger has a number of its own in its channel");

    private final Terms terms;

    LedgerRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
