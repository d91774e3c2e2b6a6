package org.suyuan.consultation.leadercases;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about cases of leaders. */
public enum LeaderCaseRules implements Rule {
    CASE_HAS_ONE_LEADER(STATE, "X-07", "a leader owns the case already, until it is resolved or handed over"),
    CASE_IS_OWNED(STATE, "X-07", "only a case that a leader owns is worked on, handed over or resolved"),
    CASE_WORKED_ON_BY_ITS_LEADER(PERSON, "X-07", "the leader who owns the case, or the Centre, notes what is done"),
    CASE_RESOLVED_AFTER_A_VISIT(
            STATE, "X-07", "a case is resolved after its plan and a visit of its leader are on record"),
    CASE_ENDS_BY_ACTS_OF_THEIR_OWN(CONTENT, "X-07", "hand-over and resolution are acts of their own"),
    CASE_GOES_TO_ANOTHER(CONTENT, "X-07", "a case is handed over to another leader"),
    LEADER_HAS_NO_INTEREST(PERSON, "E-18", "who has an interest in the petition does not own its case"),
    NOTED_AFTERWARDS(CONTENT, "X-07", "what is noted happened between the taking of the case and today");

    private final Terms terms;

    LeaderCaseRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
