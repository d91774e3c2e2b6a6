package org.suyuan.disclosure;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** All refusals of step 4, in the order of the method. */
public enum DisclosureRules implements Rule {
    ACCUSATION_IS_NOT_DISCLOSED(CONTENT, "E-19", "nothing is published of a petition that accuses somebody"),
    DISCLOSURE_IS_DECIDED_ONCE(
            STATE, "D-05", "a notice is drafted or waived while nothing is decided; the disclosure is {0}"),
    PETITIONER_DOES_NOT_OBJECT(STATE, "X-35", "a case is not told when the petitioner objects"),
    NOTICE_SHOWS_NO_PERSON(
            CONTENT, "D-03", "a notice carries no identity, phone or account number and no e-mail address"),
    NOTICE_IS_EXAMINED(
            STATE, "X-35", "a notice is published after intake has looked for the people of the file in this draft"),
    NOTICE_SHOWS_NOBODY_OF_THE_FILE(
            CONTENT, "X-35", "a notice shows no name, number or home of anybody whom the petition's file knows"),
    NOTICE_STATES_ITS_BASIS(CONTENT, "D-05", "a notice states the policy basis and the handling process"),
    DOUBTS_ARE_JUDGED(
            CONTENT, "D-05", "the reviewer confirms that the {0} pieces that may identify somebody were judged"),
    ONLY_A_PUBLISHED_NOTICE_IS_WITHDRAWN(STATE, "X-35", "a notice on the board is taken down; the disclosure is {0}"),
    WITHDRAWAL_GIVES_A_REASON(
            CONTENT, "X-35", "a notice is taken down with a reason of at least {0} characters, which names nobody"),
    ONLY_A_DRAFT_IS_REVIEWED(STATE, "D-05", "a draft is reviewed once; the disclosure is {0}"),
    REVIEWER_IS_A_SECOND_PERSON(PERSON, "D-05", "who drafted a notice does not review it"),
    RETURN_GIVES_A_REASON(CONTENT, "D-05", "a draft is returned with a reason of at least {0} characters");

    private final Terms terms;

    DisclosureRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
