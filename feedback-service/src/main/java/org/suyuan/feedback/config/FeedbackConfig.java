package org.suyuan.feedback.config;

import io.smallrye.config.ConfigMapping;

/** Settings of feedback. Keys start with {@code suyuan.feedback.}. */
@ConfigMapping(prefix = "suyuan.feedback")
public interface FeedbackConfig {
    /** Secret from which evaluation codes are derived; no default. */
    String evaluationSecret();
}
