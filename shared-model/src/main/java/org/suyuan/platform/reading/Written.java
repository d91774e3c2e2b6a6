package org.suyuan.platform.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Normal forms for comparing what people write: one for each kind of value. */
public final class Written {
    private static final Pattern NO_CODE = Pattern.compile("[\\s-]");
    /** The points between the parts of a name: of Uyghur, Tibetan and other names, in every font's form. */
    private static final Pattern INTERPUNCT =
            Pattern.compile("\\s*[\u00B7\u2022\u2027\u2219\u22C5\u30FB\u2E31\u25CF\u02D9\u0387\u16EB.]\\s*");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:[员职]?工编?号|人员编号|工单编?号|订单编?号|信访件?编号|受理编?号|登记编?号|流水号|单号|编号|[nN][oO](?:[.:]| (?=\\d))|(?:居民)?身份证号?码?|证件号码?|(?:护照|回乡证|通行证|台胞证|居留证)号?码?|(?:联系)?电话(?:号码)?|手机号?码?)[:是为]? *(?=.*\\d)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Blanks that are set for looks: between two Han characters. */
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan})[ ]+(?=\\p{IsHan})");

    /** Letters of Latin and Chinese script, digits and the marks of accounts. */
    private static final Pattern CODE =
            Pattern.compile("[\\p{IsLatin}\\p{IsHan}0-9][\\p{IsLatin}\\p{IsHan}0-9@._/+#~:]*");

    private static final Pattern NOTHING = Pattern.compile("[/*.—]*|无|没有|暂无|待定|待补|待补充|未知|不详|空|n/?a|null|none|nil|tbd");

    /** What a sender writes behind a number to say that it comes again. */
    private static final Pattern AGAIN =
            Pattern.compile("[\\p{Ps} ]*(?:第?[一二三四五\\d]次)?(?:催办|督办|重复|再次|重办|补办|退回)(?:件|单)?[\\p{Pe} ]*$");

    /** Marks around a number: quotes, hashes, brackets, the full stop of a sentence. */
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final Pattern NOTE =
            Pattern.compile("\\s*[(\\[【][^()\\[\\]【】]*[^0-9()\\[\\]【】][^()\\[\\]【】]*[)\\]】]$");

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

    /** A number without the label that was copied along with it (工号：E1024); as it is where no number follows. */
    public static String unlabelled(String written) {
        return LABEL.matcher(Glyphs.of(written.replace("№", "No.")).strip()).replaceFirst("");
    }

    /** A number without the note in brackets behind it: 650102199003074518（复印件）. */
    public static String unnoted(String written) {
        return NOTE.matcher(Glyphs.of(written).strip()).replaceFirst("");
    }

    /**
     * A reference as documents write it: a code without the label in front, and with one form of bracket around the year.
     *
     * <p>〔2026〕118号, [2026]118号, （2026）第118号 and “〔2026〕118号”（催办） are the same document.
     */
    public static String reference(String written) {
        String told = AGAIN.matcher(unlabelled(written)).replaceFirst("");
        String bare = BRACKET.matcher(told)
                .replaceAll("|")
                .replaceAll("第\\s*(?=\\d)", "")
                .replaceAll("(?<=\\d)\\s*号\\s*$", "");
        return EDGES.matcher(code(bare)).replaceAll("");
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
