package org.suyuan.consultation.items;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about action items. */
public enum ItemRules implements Rule {
    ITEM_IS_HANDED_IN_WHILE_OPEN(STATE, "C-06", "only an open action item is handed in; it is {0}"),
    ITEM_IS_JUDGED_ONCE_HANDED_IN(STATE, "C-06", "only what was handed in is accepted or sent back; the item is {0}"),
    ITEM_IS_JUDGED_BY_CHAIR_OR_CENTRE(PERSON, "C-06", "the chair or the Centre accepts what was done"),
    ITEM_IS_JUDGED_BY_ANOTHER(PERSON, "C-06", "nobody accepts what they or their unit did"),
    ITEM_SENT_BACK_WITH_ITS_REASON(CONTENT, "C-06", "what is sent back has a reason"),
    ITEM_IS_MOVED_BY_THE_CHAIR(PERSON, "C-06", "the chair moves an action item"),
    ITEM_IS_MOVED_WHILE_OPEN(STATE, "C-06", "only an open action item is moved; it is {0}"),
    ITEM_MOVES_SOMEWHERE(CONTENT, "C-06", "an action item moves to another unit, to another day, or both"),
    ITEM_MOVES_TO_A_DAY_TO_COME(CONTENT, "C-06", "an action item moves to today or a day within {0} days");

    private final Terms terms;

    ItemRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
