package org.suyuan.feedback.archive;

import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about archived files. */
public enum VolumeRules implements Rule {
    VOLUME_IS_WHOLE(STATE, "F-05", "a file is shelved and transferred when every step has sealed its part"),
    TRANSFERRED_AFTER_THREE_YEARS(STATE, "F-15", "a file is transferred three years after it was archived, from {0}"),
    TRANSFERRED_ONCE(STATE, "F-15", "a file is transferred once");

    private final Terms terms;

    VolumeRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
