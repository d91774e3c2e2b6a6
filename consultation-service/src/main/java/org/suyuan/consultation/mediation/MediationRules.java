package org.suyuan.consultation.mediation;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about mediation. */
public enum MediationRules implements Rule {
    MEDIATED_ONCE_AT_A_TIME(STATE, "X-17", "a petition is mediated once at a time"),
    MEDIATION_STANDS_AT(STATE, "X-17", "this does not follow where the mediation stands: {0}"),
    OTHER_SIDE_CONSENTS_ITSELF(PERSON, "X-17", "the unit that is the other side consents itself"),
    MEDIATOR_HAS_NO_INTEREST(PERSON, "E-18", "who has an interest in the petition does not mediate"),
    MEDIATED_BY_A_THIRD(CONTENT, "X-16", "a mediator does not belong to the other side"),
    HAPPENED_BY_NOW(CONTENT, "X-17", "what is noted happened between the request and today"),
    PARTS_ADD_UP(CONTENT, "X-19", "the parts of an agreement add up to its sum: {0}, not {1}"),
    PERFORMED_IN_DAYS_TO_COME(CONTENT, "X-19", "a part of an agreement is due on the day of the agreement or later"),
    SUM_IS_MONEY(CONTENT, "X-19", "a sum has a currency of ISO 4217 and no more decimals than that has"),
    CONFIRMED_WITHIN_30_DAYS(STATE, "E-33", "a court is asked to confirm an agreement within {0} natural days, once"),
    PART_IS_PERFORMED_ONCE(STATE, "X-19", "a part of an agreement is performed once");

    private final Terms terms;

    MediationRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
