package org.suyuan.platform.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Normal forms for comparing what people write: one for each kind of value. */
public final class Written {
    /** The least digits of a number that leads to one connection: 12345 and its like are a system's. */
    private static final int SHORTEST_PHONE = 7;

    private static final int MOBILE = 11;

    private static final Pattern NO_CODE = Pattern.compile("[\\s-]");
    private static final Pattern CHINA = Pattern.compile("^(?:00|\\+)?86(?=1\\d{10}$|0?\\d{9,11}$)");

    /** Enquiry, service and hotline numbers, also behind an area code: they are dialled by everybody. */
    private static final Pattern SERVICE = Pattern.compile("(?:0\\d{2,3})?(?:1\\d{2,4}|9[56]\\d{3,4})|[48]00\\d{7}");

    /** The points between the parts of a name: of Uyghur, Tibetan and other names, in every font's form. */
    private static final Pattern INTERPUNCT =
            Pattern.compile("\\s*[\u00B7\u2022\u2027\u2219\u22C5\u30FB\u2E31\u25CF\u02D9\u0387\u16EB.]\\s*");

    /** What stands between the values of a list in one field. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/\\\\\n\r]+|或");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:[员职]?工编?号|人员编号|工单编?号|订单编?号|信访件?编号|受理编?号|登记编?号|流水号|单号|编号|[nN][oO](?:[.:]| (?=\\d))|(?:居民)?身份证号?码?|证件号码?|(?:联系)?电话(?:号码)?|手机号?码?)[:是为]? *(?=.*\\d)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Blanks that are set for looks: between two Han characters. */
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan})[ ]+(?=\\p{IsHan})");

    /** Letters of Latin and Chinese script, digits and the marks of accounts. */
    private static final Pattern CODE =
            Pattern.compile("[\\p{IsLatin}\\p{IsHan}0-9][\\p{IsLatin}\\p{IsHan}0-9@._/+#~:]*");

    private static final Pattern NOTHING = Pattern.compile("[/*.—]*|无|没有|暂无|待定|待补|待补充|未知|不详|空|n/?a|null|none|nil|tbd");

    private static final Pattern BRACKET = Pattern.compile("[\\p{Ps}\\p{Pe}]");

    private Written() {}

    /** A code, an account, a document's or employee's number: width, case, blanks, dashes and what cannot be seen do not count. */
    public static String code(String written) {
        return NO_CODE.matcher(Glyphs.of(written)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A code in which case and dashes count: only how its characters are typed does not. */
    public static String exactCode(String written) {
        return BLANKS.matcher(Glyphs.of(written)).replaceAll("");
    }

    /** Whether two accounts or numbers are of one person, however each is spelled. */
    public static boolean isSamePerson(String one, String other) {
        return code(one).equals(code(other));
    }

    /** Whether a text can be the account or number of a person: letters of one script, digits, and no list or object in disguise. */
    public static boolean isCode(String written) {
        return CODE.matcher(code(written)).matches();
    }

    /** A phone number as digits, without the country code of China; {@code +} and digits for another country. */
    public static String phone(String written) {
        String typed = Glyphs.of(written);
        String digits = typed.replaceAll("[^0-9]", "");
        String full = typed.stripLeading().startsWith("+") ? "+" + digits : digits;
        return CHINA.matcher(full).replaceFirst("");
    }

    /** A phone number that leads to one person or household; empty for hotlines, which link nobody. */
    public static Optional<String> ownPhone(String written) {
        String phone = phone(written);
        boolean isService = phone.length() < SHORTEST_PHONE
                || phone.length() != MOBILE && SERVICE.matcher(phone).matches()
                || phone.chars().distinct().count() == 1;
        return isService ? Optional.empty() : Optional.of(phone);
    }

    /** The phone numbers of one person that stand in one field, apart by marks or lines; hotlines left out. */
    public static List<String> ownPhones(String written) {
        return Arrays.stream(BETWEEN.split(Glyphs.of(written)))
                .map(Written::ownPhone)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** A number without the label that was copied along with it (工号：E1024); as it is where no number follows. */
    public static String unlabelled(String written) {
        return LABEL.matcher(Glyphs.of(written).strip()).replaceFirst("");
    }

    /**
     * A reference as documents write it: a code without the label in front, and with one form of bracket around the year.
     *
     * <p>〔2026〕118号, [2026]118号 and （2026）118号 are the same document.
     */
    public static String reference(String written) {
        String bare = BRACKET.matcher(unlabelled(written)).replaceAll("|");
        return code(bare);
    }

    /** A name: one form of the point between its parts, no blanks between Han characters, one elsewhere. */
    public static String name(String written) {
        String one = BLANKS.matcher(Glyphs.of(written).strip()).replaceAll(" ");
        return INTERPUNCT.matcher(SPACED.matcher(one).replaceAll("")).replaceAll("\u00B7");
    }

    /** A text as it is searched: one form a character, small letters, no blanks that are set for looks. */
    public static String text(String written) {
        return SPACED.matcher(Glyphs.of(written)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether a value says that there is none: a dash, 无, 待定 and what else people put where something is demanded. */
    public static boolean isNothing(String written) {
        return NOTHING.matcher(code(written)).matches();
    }

    /** Whether a value holds nothing that can be seen. */
    public static boolean isBlank(String written) {
        return Glyphs.of(written).isBlank();
    }
}
