package org.suyuan.intake.words;

/**
 * What is asked 诉求 (I-02).
 *
 * @param title in a line
 * @param text in the petitioner's words
 * @param unit path of the unit it concerns, for example {@code /group/mine-2}
 */
public record Appeal(String title, String text, String unit) {}
