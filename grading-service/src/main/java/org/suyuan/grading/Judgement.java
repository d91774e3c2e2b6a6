package org.suyuan.grading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;

/**
 * What a person says of a grade.
 *
 * @param reason why it is another than proposed, or why it changes; null when nothing differs
 * @param by account
 */
public record Judgement(
        Criteria criteria, Grade grade, @Nullable String reason, String by, Instant at) {
    /** Fewest characters of a reason. */
    static final int REASON = 5;

    boolean isReasoned() {
        return reason != null && reason.strip().length() >= REASON;
    }
}
