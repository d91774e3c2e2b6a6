package org.suyuan.consultation.network;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about the network of mediation. */
public enum NetworkRules implements Rule {
    MEDIATOR_SERVES_ONCE(STATE, "X-16", "somebody mediates at one place at a time"),
    SERVICE_ENDS_AFTER_ITS_BEGINNING(CONTENT, "X-16", "a mediator's time ends on its first day or later, and once"),
    MEDIATOR_IS_OF_THE_NETWORK(CONTENT, "X-16", "a mediator serves at a place of the network today; {0} does not");

    private final Terms terms;

    NetworkRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
