package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.suyuan.rules.Rule;
import org.suyuan.rules.RuleBroken;

/** Says which rule refuses. */
public final class Refused {
    private Refused() {}

    /**
     * Demands that an act is refused by a rule.
     *
     * @param details that the sentence names, where the caller cares
     */
    public static void by(Rule rule, ThrowingCallable act, Object... details) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(act).satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(List.<Object>copyOf(broken.details())).containsAll(List.of(details));
        });
    }
}
