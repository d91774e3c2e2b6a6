package org.suyuan.intake.volume;

import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of packages. */
public enum VolumeRules implements Rule {
    PACKED_WHEN_WHOLE(STATE, "F-05", "a file is given out when every step has sealed its part"),
    PACKED_AS_SEALED(
            STATE, "F-15", "what {0} holds of the file is not what it sealed: the file is given out only as it was");

    private final Terms terms;

    VolumeRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
