package org.suyuan.intake.learning;

/**
 * A text whose category a person has confirmed.
 *
 * @param title as written; empty when only the words are known
 * @param text as written; all the words, with spaces, when only they are known
 * @param words title and text in words
 * @param isWordsOnly whether only its words are known
 */
record LabelledText(String title, String text, CutText words, String category, boolean isWordsOnly) {}
