package org.suyuan.platform.personaldata;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suyuan.platform.reading.IdCard;

/** How each kind of personal data is found: by a form, and by what makes it certain. */
enum Detector {
    EMAIL(
            Finding.Kind.EMAIL,
            "(?<![\\w.+-])[\\w+][\\w.+-]*(?:@| ?[(\\[](?i:at)[)\\]] ?)[\\w-]+(?:\\.[\\w-]+)+(?![\\w])",
            (found, before) -> true,
            (found, before) -> true),
    /** As it is told where the sign is not taken, at a provider that everybody knows. */
    EMAIL_IN_WORDS(
            Finding.Kind.EMAIL,
            "(?i)(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{2,63}[ ]?(?:[@#*&]|[(\\[]?at[)\\]]|艾特|圈a)[ ]?"
                    + "(?:qq|vip|163|126|139|189|yeah|sina|sohu|foxmail|gmail|hotmail|outlook|aliyun)[ ]?(?:\\.|点|dot|。)[ ]?(?:com|cn|net)",
            (found, before) -> true,
            (found, before) -> true),
    ID_CARD(
            Finding.Kind.ID_CARD,
            "(?<![0-9])[1-9]" + "(?:SEP[0-9]){16}".replace("SEP", Forms.GAP) + Forms.GAP + "[0-9Xx](?![0-9A-Za-z])",
            (found, before) -> Forms.isBehindLetters(before)
                    ? IdCard.isValid(Forms.bare(found))
                    : IdCard.hasForm(Forms.bare(found)),
            (found, before) -> IdCard.isValid(Forms.bare(found)) || Forms.saysIdCard(before)),
    OLD_ID_CARD(
            Finding.Kind.ID_CARD,
            "(?<![0-9A-Za-z])[1-9]" + "(?:SEP[0-9]){14}".replace("SEP", Forms.GAP) + "(?![0-9A-Za-z])",
            (found, before) -> IdCard.hasOldForm(Forms.bare(found)) && !Forms.saysOtherNumber(before),
            (found, before) -> true),
    MOBILE(
            Finding.Kind.MOBILE,
            "(?<![0-9A-Za-z])(?:(?:\\+|00)?86[ \\-)(]{0,3})?1"
                    + "SEP[3-9](?:SEP[0-9]){9}".replace("SEP", Forms.WIDE_GAP)
                    + "(?![0-9])" + Forms.NO_AMOUNT,
            (found, before) -> true,
            (found, before) -> true),
    MOBILE_BEHIND_A_NAME(
            Finding.Kind.MOBILE,
            "(?<![0-9])(?:\\+?86)?1" + "SEP[3-9](?:SEP[0-9]){9}".replace("SEP", Forms.GAP) + "(?![0-9])",
            (found, before) -> Forms.saysPhone(before),
            (found, before) -> true),
    /** Behind letters it may be the number of an order or a thing: certain only where they say that it is a phone. */
    MOBILE_BEHIND_LETTERS(
            Finding.Kind.MOBILE,
            "(?<=[A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])",
            (found, before) -> true,
            (found, before) -> Forms.abbreviatesPhone(before)),
    /** Amounts in lines look like it, too: only what is said to be a phone is certain. */
    MOBILE_OVER_LINES(
            Finding.Kind.MOBILE,
            "(?<![0-9A-Za-z、])1[3-9][0-9][\\n、,][0-9]{4}[\\n、,][0-9]{4}(?![0-9A-Za-z])",
            (found, before) -> true,
            (found, before) -> Forms.saysPhone(before)),
    /** In the groups in which it is said; with such marks between other groups it is a size, a time or a sum. */
    MOBILE_IN_GROUPS(
            Finding.Kind.MOBILE,
            "(?<![0-9A-Za-z])1[3-9][0-9]([~:+=*|])[0-9]{4}\\1[0-9]{4}(?![0-9])",
            (found, before) -> true,
            (found, before) -> true),
    /** Of Hong Kong, Macao and Taiwan by their code; of other countries certain only where it is said to be a phone. */
    ABROAD(
            Finding.Kind.MOBILE,
            "(?<![0-9A-Za-z])(?:\\+|00)[ ]?(?:852|853|886|[1-9][0-9]{0,2})[ \\-)(]{0,3}[0-9]"
                    + "(?:SEP[0-9]){6,10}".replace("SEP", Forms.WIDE_GAP) + "(?![0-9])",
            (found, before) -> Forms.isNear(found)
                    || Forms.saysPhone(before)
                    || found.group().startsWith("+"),
            (found, before) -> Forms.isNear(found) || Forms.saysPhone(before)),
    HONG_KONG_CARD(
            Finding.Kind.ID_CARD,
            "(?<![0-9A-Za-z])[A-Za-z]{1,2}[0-9]{6} ?\\([0-9Aa]\\)",
            (found, before) -> true,
            (found, before) -> IdCard.isOfHongKong(Forms.bare(found)) || Forms.saysIdCard(before)),
    ACCESS_CODE(
            Finding.Kind.ACCESS_CODE,
            "(?<![0-9A-Za-z])[0-9A-Za-z]{4}(?:[ -][0-9A-Za-z]{4}){3}(?![0-9A-Za-z])(?!-)",
            (found, before) -> Forms.isMixed(found) && !Forms.saysOtherNumber(before) || Forms.saysAccessCode(before),
            (found, before) -> Forms.saysAccessCode(before)),
    LANDLINE(
            Finding.Kind.LANDLINE,
            "(?<![0-9A-Za-z])(?:\\+86[ -]?\\(?0?|(?:86[ -]?)?\\(?0)(?:10|2[0-9]|[3-9][0-9]{2})\\)?[ \\-)~./:PTS]{0,3}[1-9][0-9]{2,3}[ \\-~./:PTS]?[0-9]{4}"
                            .replace("PTS", Forms.POINTS)
                    + "(?:[ ]?(?:[-转]|转接)[ ]?[0-9]{1,6})?(?![0-9])",
            (found, before) -> !Forms.saysOtherNumber(before),
            (found, before) -> true),
    LOCAL_NUMBER(
            Finding.Kind.LANDLINE,
            "(?<![0-9A-Za-z])(?!20[0-9]{2}[ -][01]?[0-9][ -])[2-8](?:[ -]?[0-9]){6,7}(?:[-转][0-9]{1,6})?(?![0-9A-Za-z])",
            (found, before) -> Forms.saysPhone(before),
            (found, before) -> true),
    BANK_CARD(
            Finding.Kind.BANK_CARD,
            "(?<![0-9A-Za-z])[3-69]" + "(?:SEP[0-9]){14,18}".replace("SEP", Forms.WIDE_GAP) + "(?![0-9A-Za-z])",
            (found, before) -> Forms.isCardLength(found)
                    && !Forms.saysOtherNumber(before)
                    && (Forms.isIssued(found) || Forms.saysCard(before)),
            (found, before) -> Forms.hasLuhn(found) || Forms.isGrouped(found) || Forms.saysCard(before)),
    PASSPORT(
            Finding.Kind.PASSPORT,
            "(?<![0-9A-Za-z])(?:[EGDSPKegdspk][A-Za-z]?[0-9]{7,8}|[HMChmc][0-9]{8,10}|[A-Z][0-9]{9}|[0-9]{8})(?![0-9A-Za-z])",
            (found, before) -> Forms.saysPassport(before),
            (found, before) -> true),
    ACCOUNT(
            Finding.Kind.ACCOUNT,
            "(?i)(?:微信|威信|薇信|v信|wechat|weixin|(?<![a-z])vx|(?<![a-z])wx|(?<![a-z])q ?q|扣扣|企鹅|抖音|快手|钉钉|支付宝|微博|小红书|(?<![a-z0-9])[+加][vq]|加我?[薇威徽微][^0-9a-z，。；\\n\\p{IsHan}]{1,4})[号码账帐：:是为 ]{0,6}"
                    + "(?:[a-z][a-z0-9_-]{5,19}|[0-9]{5,12})(?![a-z0-9@])",
            (found, before) -> true,
            (found, before) -> true),
    /** Numbers of cards, accounts and papers whose form is not known here: a reader judges. */
    OF_A_PAPER(
            Finding.Kind.ACCOUNT,
            "(?:账号|帐号|账户|卡号|(?<!许可)证号|社保卡|医保卡|公积金|存折|工作证|军官证|士兵证|残疾证|驾驶证|驾照|退休证)[^，。；\\n0-9A-Za-z]{0,8}"
                    + "[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){4,}",
            (found, before) -> found.group().chars().filter(Character::isDigit).count() >= 5,
            (found, before) -> false),
    PLATE(
            Finding.Kind.PLATE,
            "(?<![京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-HJ-NP-Za-hj-np-z][·. ]?"
                    + "(?:[A-HJ-NP-Za-hj-np-z0-9]{5,6}|[A-HJ-NP-Za-hj-np-z0-9]{4}[挂学警港澳使领])(?![0-9A-Za-z])",
            (found, before) -> found.group().chars().filter(Character::isDigit).count() >= 3,
            (found, before) -> true),
    EMPLOYEE_NUMBER(
            Finding.Kind.EMPLOYEE_NUMBER,
            "(?:工号|员工编号|职工编号|人员编号)[：:是为 ]{0,3}[A-Za-z]{0,6}[ -]?[0-9]{3,12}(?![0-9A-Za-z])",
            (found, before) -> true,
            (found, before) -> true),
    ADDRESS(Finding.Kind.ADDRESS, Forms.HOUSE, (found, before) -> true, (found, before) -> false),
    NAME(Finding.Kind.NAME, Forms.NAMED, (found, before) -> true, (found, before) -> false),
    BIRTH(
            Finding.Kind.BIRTH,
            "(?:(?:出生(?:日期|年月|于)?|生于|生日)[：:为是 ]{0,3}(?:[12][0-9]{3}[年./-][0-9]{1,2}(?:[月./-][0-9]{1,2}日?)?|[一二][〇零○一二三四五六七八九]{3}年)"
                    + "|[12][0-9]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:出)?生)",
            (found, before) -> true,
            (found, before) -> false);

    /** So many characters before a number say what number it is. */
    private static final int BEFORE = 12;

    private final Finding.Kind kind;
    private final Pattern form;
    private final BiPredicate<MatchResult, String> is;
    private final BiPredicate<MatchResult, String> isCertain;

    Detector(
            Finding.Kind kind,
            String form,
            BiPredicate<MatchResult, String> is,
            BiPredicate<MatchResult, String> isCertain) {
        this.kind = kind;
        this.form = Pattern.compile(form);
        this.is = is;
        this.isCertain = isCertain;
    }

    Stream<Finding> find(ReadText text) {
        return form.matcher(text.read())
                .results()
                .filter(found -> is.test(found, before(text, found)))
                .map(found ->
                        text.finding(kind, isCertain.test(found, before(text, found)), found.start(), found.end()));
    }

    private static String before(ReadText text, MatchResult found) {
        return text.read()
                .substring(Math.max(0, found.start() - BEFORE), found.start())
                .toLowerCase(Locale.ROOT);
    }
}
