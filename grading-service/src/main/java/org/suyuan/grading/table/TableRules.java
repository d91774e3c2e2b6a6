package org.suyuan.grading.table;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;

import org.suyuan.rules.Rule;

/** Refusals of decision tables and of the facts they read. */
public enum TableRules implements Rule {
    CHANGED_FACT_HAS_ITS_TYPE(CONTENT, "G-08", "{0} cannot have this value"),
    TABLE_CELL_IS_A_CONDITION(CONTENT, "G-02", "row {0}, column {1} is no condition: {2}"),
    TABLE_LEAVES_NO_GAP(CONTENT, "G-02", "no row holds when {0}"),
    TABLE_ROWS_DO_NOT_CONTRADICT(
            CONTENT, "G-02", "rows {0} and {1} give the same grade with different consequences when {2}"),
    TABLE_ROWS_CAN_DECIDE(CONTENT, "G-02", "row {0} never decides: others always go before it"),
    TABLE_CAN_BE_CHECKED(
            CONTENT, "G-02", "the columns have more than {0} combinations to check; split values or drop columns");

    private final Terms terms;

    TableRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
