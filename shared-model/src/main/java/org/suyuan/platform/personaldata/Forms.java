package org.suyuan.platform.personaldata;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.suyuan.platform.reading.Surnames;

/** Forms of numbers, and the words before them that say what they are. */
final class Forms {
    /** Points of every form, also those that stand in names. */
    static final String POINTS = "\u00B7\u2022\u2027\u2219\u22C5\u30FB\u25CF\u02D9";

    /** Separators that people set between the digits of a number. */
    static final String GAP = "[ \\-_./" + POINTS + "]?";

    /** The same, two of them, and brackets. */
    static final String WIDE_GAP = "[ \\-_./()" + POINTS + "]{0,2}";

    /** Not where an amount is stated: eleven digits and a measure that no name begins with. */
    static final String NO_AMOUNT = "(?! ?(?:[万亿]?元|吨|千克|公斤|公里|千米|立方米|平方米|千瓦时|度)(?:[的整以、]|[^\\p{IsHan}]|$))";

    private static final String NUMBER = "(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4})";

    /** Two parts of a home in a row, or a number of a street: a notice may have reason to name it, so a reader judges. */
    static final String HOUSE =
            "(?:NO(?:号楼|栋|幢|座|号院|弄|单元|门|区|号)[^，。；\\n]{0,4}?){1,3}NO(?:号楼|栋|幢|座|单元|门|室|户|号)(?:[0-9]{2,4}室?)?"
                            .replace("NO", NUMBER)
                    + "|NO(?:号楼|栋|幢|座)[^，。；\\n]{0,8}?NO单元[^，。；\\n]{0,4}?[0-9]{2,4}".replace("NO", NUMBER)
                    + "|[0-9]{1,3}(?:弄|号楼|栋|幢)[0-9]{1,3}(?:号|门)[0-9]{2,4}"
                    + "|\\p{IsHan}{2}(?:路|街|巷|大道|胡同)[0-9]{1,4}号(?!线)"
                    + "|\\p{IsHan}{1,8}村" + NUMBER + "(?:组|社|队|屯)";

    /** A name where a word says that one stands there, or one in parts. Others are found by the reader. */
    static final String NAMED = "(?<=信访人|当事人|举报人|投诉人|来访人|反映人|代表人|职工|员工|工人|矿工|家属|死者|伤者)[:： ]?(?:是|为|系)?" + Surnames.FORM
            + "(?!某)\\p{IsHan}{1,2}?(?=[^\\p{IsHan}]|反映|称|等|同志|与|和|向|在|于|要求|$)"
            + "|(?<=患者|病人|班长|队长|段长|科长|矿长|师傅|工友|之妻|之夫|之子|之女|妻子|丈夫|儿子|女儿|父亲|母亲|名叫|一个叫|遗孀)[:： ]?"
            + Surnames.FORM
            + "(?!某)\\p{IsHan}{1,2}?(?=[^\\p{IsHan}]|反映|称|确诊|等|同志|与|和|向|在|于|要求|的|患|住|家|$)"
            + "|(?<!\\p{IsHan})" + Surnames.FORM + "(?!某)\\p{IsHan}{2}(?=反映|投诉|举报|来访|来信|来电)"
            + "|" + Surnames.FORM + "(?!某)\\p{IsHan}{1,2}(?=同志|先生|女士|师傅|之妻|之夫|之子|之女)"
            + "|(?<!\\p{IsHan})\\p{IsHan}{2,8}·\\p{IsHan}{2,8}";

    private static final Pattern NO_PLACE = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{4}[^0-9]{1,2}[0-9]{4}[^0-9]{1,2}[0-9]{4}[^0-9].*");

    /** Cards of UnionPay and of the networks that are issued here. */
    private static final Pattern ISSUED = Pattern.compile("(?:62|81|4|5[1-5]|3[4-7]|60|68|69|9[0-9]).*");

    private static final Pattern ID = Pattern.compile("(?:身份证|身分證|证件|證件)[号號码碼：:是为 ]*$");
    private static final Pattern PHONE =
            Pattern.compile("(?:电话|電話|手机|手機|致电|拨打|来电|热线|联系方式|联系|号码|座机|tel|phone)[号码：:是为 （(]*$");
    private static final Pattern BEHIND_LETTERS = Pattern.compile("[a-z]$");
    private static final Pattern PHONE_LETTERS =
            Pattern.compile("(?:^|[^a-z0-9])(?:sj|dh|m|mb|mob|mobile|ph|phone|tel|lxdh|sjh)$");
    private static final Pattern CARD = Pattern.compile("(?:卡号|账号|帐号|账户|帐户|银行卡|开户|工资卡)[号码：:是为 ]*$");
    private static final Pattern PASSPORT = Pattern.compile("(?:护照|通行证|台胞证|回乡证|居留证)[号码：:是为 ]*$");
    private static final Pattern OTHER =
            Pattern.compile("(?:工单|订单|编号|单号|合同|流水|案号|文号|统一社会信用代码|信用代码|税号|批次|序号|设备|资产|条码|order|id|no)[号码编：:是为#. ]*$");

    private static final Pattern ACCESS = Pattern.compile("(?:查询|回执|评价|受理)(?:码|碼|号码)[号码：:是为 ]*$");
    private static final Pattern NEAR = Pattern.compile("(?:\\+|00) ?(?:852|853|886).*");

    private Forms() {}

    /** Without what stands between its places. */
    static String bare(MatchResult found) {
        return NO_PLACE.matcher(found.group()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static boolean saysIdCard(String before) {
        return ID.matcher(before).find();
    }

    static boolean saysPhone(String before) {
        return PHONE.matcher(before).find();
    }

    /** Whether a letter stands right before a number. */
    static boolean isBehindLetters(String before) {
        return BEHIND_LETTERS.matcher(before).find();
    }

    /** Whether the letters before a number stand for a phone: sj 手机, dh 电话, m for mobile. */
    static boolean abbreviatesPhone(String before) {
        return PHONE_LETTERS.matcher(before).find();
    }

    static boolean saysCard(String before) {
        return CARD.matcher(before).find();
    }

    static boolean saysPassport(String before) {
        return PASSPORT.matcher(before).find();
    }

    static boolean saysAccessCode(String before) {
        return ACCESS.matcher(before).find();
    }

    /** Whether a phone number is of Hong Kong, Macao or Taiwan. */
    static boolean isNear(MatchResult found) {
        return NEAR.matcher(found.group()).matches();
    }

    /** Whether letters and digits are mixed as in a code drawn at random: at least three of each. */
    static boolean isMixed(MatchResult found) {
        long digits = bare(found).chars().filter(Character::isDigit).count();
        return digits >= 3 && bare(found).length() - digits >= 3;
    }

    /** Numbers of matters and things, which name nobody. */
    static boolean saysOtherNumber(String before) {
        return OTHER.matcher(before).find();
    }

    static boolean isCardLength(MatchResult found) {
        int length = bare(found).length();
        return length >= 15 && length <= 19;
    }

    /** Whether the number begins as a card that is issued here. */
    static boolean isIssued(MatchResult found) {
        return bare(found).length() >= 16 && ISSUED.matcher(bare(found)).matches();
    }

    static boolean isGrouped(MatchResult found) {
        return GROUPED.matcher(found.group()).matches();
    }

    /** The check digit of cards (ISO/IEC 7812). */
    static boolean hasLuhn(MatchResult found) {
        String number = bare(found);
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
