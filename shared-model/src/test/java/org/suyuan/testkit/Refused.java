package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.suyuan.rules.Rule;
import org.suyuan.rules.RuleBroken;

/** Says which rule refuses. */
public final class Refused {
    private Refused() {}

    public static void by(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .satisfies(broken -> org.assertj.core.api.Assertions.assertThat(broken.rule())
                        .isEqualTo(rule));
    }
}
