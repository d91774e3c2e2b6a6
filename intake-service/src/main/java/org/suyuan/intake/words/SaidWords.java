package org.suyuan.intake.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a matter says, as words are looked for in it. A word is there as it stands, and also with blanks, marks and what cannot
 * be seen between its characters (自。杀), where a reader would read it as one: 来自 杀虫剂厂 does not say 自杀.
 */
public final class SaidWords {
    /** So many characters around a broken word say how it is read. */
    private static final int AROUND = 8;

    private static final Pattern DENIED =
            Pattern.compile("(?:(?<!有)没有?|无|未|并非|(?<!是)不是|不存在|不曾)(?:任何|什么|哪个|谁|人|过|在|要|曾|发现)*$");

    private final String text;
    private final String letters;
    private final boolean[] behindGap;

    private SaidWords(String text, String letters, boolean[] behindGap) {
        this.text = text;
        this.letters = letters;
        this.behindGap = behindGap;
    }

    /** Of a title and a text. */
    public static SaidWords of(String title, String text) {
        return of(List.of(title, text));
    }

    /** Of several pieces, each by itself: no word runs from one into the next. */
    public static SaidWords of(List<String> pieces) {
        String said = SearchedText.asked(String.join("\n", pieces));
        StringBuilder letters = new StringBuilder(said.length());
        boolean[] behindGap = new boolean[said.length() + 1];
        boolean gap = false;
        for (int at = 0; at < said.length(); at++) {
            char letter = said.charAt(at);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                behindGap[letters.length()] = gap;
                letters.append(letter);
                gap = false;
            } else {
                gap = true;
            }
        }
        return new SaidWords(said, letters.toString(), behindGap);
    }

    /** A word that is looked for in many matters, read once. */
    public record Sought(String text, String letters) {
        /** Of a word as an office wrote it. */
        public static Sought of(String word) {
            String text = SearchedText.of(word);
            return new Sought(text, text.replaceAll("[^\\p{L}\\p{N}]", ""));
        }
    }

    /** Whether a word is said. */
    public boolean say(String word) {
        return say(Sought.of(word));
    }

    /** Whether a word is said. */
    public boolean say(Sought word) {
        return text.contains(word.text()) || isBroken(word.letters());
    }

    /** Whether a word is said and not denied right before it, as in 没有人贪污. */
    public boolean affirm(Sought word) {
        int at = text.indexOf(word.text());
        if (at < 0) {
            return isBroken(word.letters());
        }
        while (at >= 0
                && DENIED.matcher(text.substring(Math.max(0, at - AROUND), at)).find()) {
            at = text.indexOf(word.text(), at + 1);
        }
        return at >= 0;
    }

    private boolean isBroken(String sought) {
        if (sought.length() < 2) {
            return false;
        }
        for (int at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
            if (!hasGap(at, sought.length()) || isRead(at, sought.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasGap(int from, int length) {
        for (int at = from + 1; at < from + length; at++) {
            if (behindGap[at]) {
                return true;
            }
        }
        return false;
    }

    /** Whether words begin and end where the sought one does. */
    private boolean isRead(int from, int length) {
        int first = Math.max(0, from - AROUND);
        int last = Math.min(letters.length(), from + length + AROUND);
        boolean begins = from == first;
        int at = first;
        for (Term term : Words.SEGMENT.seg(letters.substring(first, last))) {
            begins |= at == from;
            at += term.word.length();
            if (at == from + length) {
                return begins;
            }
            if (at > from + length) {
                return false;
            }
        }
        return false;
    }

    /** Only who needs a dictionary loads it. */
    private static final class Words {
        static final Segment SEGMENT =
                HanLP.newSegment().enableNameRecognize(false).enablePlaceRecognize(false);

        private Words() {}
    }

    @Override
    public String toString() {
        return "SaidWords[sealed]";
    }
}
