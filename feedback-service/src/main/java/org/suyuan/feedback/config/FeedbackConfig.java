package org.suyuan.feedback.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Grade;

/** Settings of feedback. Keys start with {@code suyuan.feedback.}. */
@ConfigMapping(prefix = "suyuan.feedback")
public interface FeedbackConfig {
    /** File with intake's public key (a Tink keyset without secret): what intake alone may read is sealed with it. No default. */
    Path intakeKey();

    /** The word that numbers of replies begin with 发文字号. */
    @WithDefault("信访答")
    String documentWord();

    /** The word that numbers of opinions of reviews begin with 发文字号. */
    @WithDefault("信访复")
    String reviewWord();

    /** How long a unit has to take an order over. */
    SignIn signIn();

    /** E-29: the less, the more pressing. */
    interface SignIn {
        @WithDefault("1")
        int urgentHours();

        @WithDefault("4")
        int importantHours();

        @WithDefault("1")
        int ordinaryWorkingDays();

        /** The limit of a grade. */
        default Limit limit(Grade grade) {
            return switch (grade) {
                case URGENT -> Limit.hours(urgentHours());
                case IMPORTANT -> Limit.hours(importantHours());
                case ORDINARY -> Limit.workingDays(ordinaryWorkingDays());
            };
        }
    }
}
