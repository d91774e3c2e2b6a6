package org.suyuan.intake.vault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suyuan.platform.reading.Surnames;
import org.suyuan.platform.reading.Written;

/** How a person is called whose whole name is not told: 许女士, 许某, 老许. */
final class Courtesy {
    private static final Pattern FORM = Pattern.compile(
            "[老小]?(" + Surnames.FORM + ")(?:先生|女士|小姐|师傅|同志|老师|阿姨|大姐|大爷|某某?|[XxＸ×]{1,2})|[老小](" + Surnames.FORM + ")");

    private Courtesy() {}

    /** Whether a name is no whole one. */
    static boolean isOne(String name) {
        return FORM.matcher(Written.name(name)).matches();
    }

    /** Whether one of two names may be how the person of the other is called. */
    static boolean mayBeOne(String one, String other) {
        return !(isOne(one) && isOne(other)) && (stands(one, other) || stands(other, one));
    }

    private static boolean stands(String courtesy, String name) {
        Matcher called = FORM.matcher(Written.name(courtesy));
        return called.matches()
                && Written.name(name)
                        .replaceFirst("^[老小]", "")
                        .startsWith(called.group(1) == null ? called.group(2) : called.group(1));
    }
}
