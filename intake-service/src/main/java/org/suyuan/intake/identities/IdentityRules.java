package org.suyuan.intake.identities;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;

import org.suyuan.rules.Rule;

/** Refusals of reading and correcting who petitions. */
public enum IdentityRules implements Rule {
    SAME_PERSON_IS_FOUND_BY_A_NUMBER(
            CONTENT, "I-23", "the same person is found by identity card, phone or employee number, not by {0}"),
    HANDLING_UNIT_READS_CONTACT_DATA(
            PERSON,
            "X-35",
            "a unit that works on a petition reads name, phone, address and e-mail, to contact, to deliver or to investigate"),
    CORRECTION_STATES_ITS_BASIS(
            CONTENT, "I-05", "a correction says in at least {0} characters how the person was recognised");

    private final Terms terms;

    IdentityRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
