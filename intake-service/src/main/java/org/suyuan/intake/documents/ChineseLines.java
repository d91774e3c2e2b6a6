package org.suyuan.intake.documents;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/**
 * Where a line may end (W3C clreq): no line begins with a closing mark, none ends with an opening one, dashes and dots of two
 * stay together, a number or a Latin word is not torn.
 */
final class ChineseLines implements SplitCharacter {
    static final SplitCharacter RULES = new ChineseLines();

    private static final String CLOSING = "，。、；：！？）》〉】〕」』”’·・…—～％%,.;:!?)]}〗℃°";
    private static final String OPENING = "（《〈【〔「『“‘([{〖￥¥$";

    private ChineseLines() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char here = text[current];
        if (here == '\n' || here == ' ' || here == '\u3000') {
            return true;
        }
        if (current + 1 >= end) {
            return !isOpening(here) && isHan(here);
        }
        char next = text[current + 1];
        if (isOpening(here) || isClosing(next) || Character.isHighSurrogate(here) || Character.isLowSurrogate(next)) {
            return false;
        }
        return isWide(here) || isWide(next);
    }

    private static boolean isOpening(char letter) {
        return OPENING.indexOf(letter) >= 0;
    }

    private static boolean isClosing(char letter) {
        return CLOSING.indexOf(letter) >= 0;
    }

    /** Characters that stand for themselves: Han, their marks and forms. */
    private static boolean isWide(char letter) {
        return letter >= '\u2E80'
                || Character.isSurrogate(letter)
                || isHan(letter)
                || letter == '—'
                || letter == '…'
                || letter == '”'
                || letter == '’';
    }

    private static boolean isHan(char letter) {
        return Character.isIdeographic(letter) || Character.isSurrogate(letter) || isClosing(letter);
    }
}
