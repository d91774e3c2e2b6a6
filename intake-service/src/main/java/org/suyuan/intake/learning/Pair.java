package org.suyuan.intake.learning;

import java.util.stream.IntStream;

/** Two characters that follow each other, as one number: the first in its upper half. What is compared millions of times. */
public final class Pair {
    private Pair() {}

    static int of(char first, char second) {
        return first << Character.SIZE | second;
    }

    static int at(String text, int place) {
        return of(text.charAt(place), text.charAt(place + 1));
    }

    /** All of a text, in its order. */
    static IntStream in(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1)).map(place -> at(text, place));
    }

    /** As it is written. */
    public static String written(int pair) {
        return new String(new char[] {(char) (pair >>> Character.SIZE), (char) pair});
    }
}
