package org.suyuan.intake.learning;

import java.util.List;

/**
 * A text in words.
 *
 * @param title words of the title
 * @param all words of title and text
 */
public record CutText(List<String> title, List<String> all) {}
