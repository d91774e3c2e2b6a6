package org.suyuan.consultation.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Grade;

/** Settings of consultation. Keys start with {@code suyuan.consultation.}. */
@ConfigMapping(prefix = "suyuan.consultation")
public interface ConsultationConfig {
    /** File with intake's public key (a Tink keyset without secret): what intake alone may read is sealed with it. No default. */
    Path intakeKey();

    /** The word that numbers of minutes begin with 发文字号. */
    @WithDefault("信访纪要")
    String minutesWord();

    /** Within how many working days a required consultation is called. */
    Call call();

    /** C-01: the less, the more pressing (our numbers). */
    interface Call {
        @WithDefault("1")
        int urgentWorkingDays();

        @WithDefault("3")
        int importantWorkingDays();

        @WithDefault("5")
        int ordinaryWorkingDays();

        /** The limit of a grade. */
        default Limit limit(Grade grade) {
            return Limit.workingDays(
                    switch (grade) {
                        case URGENT -> urgentWorkingDays();
                        case IMPORTANT -> importantWorkingDays();
                        case ORDINARY -> ordinaryWorkingDays();
                    });
        }
    }
}
