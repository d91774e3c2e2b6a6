package org.suyuan.feedback.delivery;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about deliveries. */
public enum DeliveryRules implements Rule {
    DELIVERY_TRIED_AFTER_THE_REPLY(
            STATE, "F-03", "a delivery is tried after the reply was issued, until it succeeds; the handling is {0}"),
    DELIVERY_TRIED_SINCE_THE_REPLY(CONTENT, "F-03", "a delivery was tried between the day of the reply and today"),
    DELIVERED_BY_TODAY(CONTENT, "F-03", "a reply is delivered today or was before; by public notice today"),
    PUBLIC_NOTICE_IS_THE_LAST_RESORT(
            STATE,
            "F-03",
            "a reply is delivered by public notice after it was tried in {0} other ways, or {0} times, in vain");

    private final Terms terms;

    DeliveryRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
