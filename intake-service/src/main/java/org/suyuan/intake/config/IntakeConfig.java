package org.suyuan.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What intake is told. Keys start with {@code suyuan.intake.}. */
@ConfigMapping(prefix = "suyuan.intake")
public interface IntakeConfig {
    /** Working days until the preliminary analysis report is issued (I-09). */
    @WithDefault("1")
    int reportWorkingDays();

    /** Natural days until acceptance is decided (E-01). */
    @WithDefault("15")
    int acceptanceDays();

    /** From how many people on a petition counts as collective 集体访 (I-24). */
    @WithDefault("20")
    int collectiveFrom();

    /** Path of the unit that public filings may concern, with all below it: the enterprise (I-22). */
    @WithDefault("/group")
    String publicUnit();

    /** Directory with the keys of the identity vault. */
    Path vaultKeys();
}
