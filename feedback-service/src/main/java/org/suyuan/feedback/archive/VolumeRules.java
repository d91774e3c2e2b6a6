package org.suyuan.feedback.archive;

import static org.suyuan.rules.Rule.RefusalKind.PERSON;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about archived files. */
public enum VolumeRules implements Rule {
    VOLUME_IS_WHOLE(STATE, "F-05", "a file is shelved and transferred when every step has sealed its part"),
    TRANSFERRED_AFTER_THREE_YEARS(STATE, "F-15", "a file is transferred three years after it was archived, from {0}"),
    TRANSFERRED_ONCE(STATE, "F-15", "a file is transferred once"),
    HELD_ONCE(STATE, "F-15", "a file is held once"),
    LIFTED_WHILE_HELD(STATE, "F-15", "a hold is lifted while there is one"),
    NOTHING_HAPPENS_TO_WHAT_IS_DESTROYED(
            STATE, "F-15", "a file that is being destroyed is neither held, transferred, opened again nor listed anew"),
    DESTROYED_AFTER_TEN_YEARS(STATE, "F-15", "a file is destroyed ten years after it was archived: {0} from {1}"),
    HELD_FILES_STAY(STATE, "F-15", "a file that is held, or on which something runs, is not destroyed: {0}"),
    DESTROYED_BY_TWO(PERSON, "F-15", "who proposes that files be destroyed does not approve it"),
    DESTRUCTION_IS_DECIDED_ONCE(STATE, "F-15", "a list is approved or withdrawn once; it is {0}");

    private final Terms terms;

    VolumeRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
