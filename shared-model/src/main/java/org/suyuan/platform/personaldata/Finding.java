package org.suyuan.platform.personaldata;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a text that identifies a person, or may do so.
 *
 * @param kind what it is
 * @param certain whether form and check digits leave no doubt; else a reader judges it
 * @param from where it begins in the text as it was written
 * @param to behind its last character
 */
@Schema(description = "A piece of a text that identifies a person, or may do so 疑似个人信息")
public record Finding(
        @Schema(description = "What it is") Kind kind,

        @Schema(description = "Whether form and check digits leave no doubt; else a reader judges it")
        boolean certain,

        @Schema(description = "Where it begins in the text as it was written, from 0", examples = "12")
        int from,

        @Schema(description = "Behind its last character", examples = "23")
        int to) {

    /** Kinds of personal data. */
    public enum Kind {
        /** Identity card 居民身份证号, of 18 or 15 places. */
        ID_CARD,
        /** Passport or travel permit 护照、通行证. */
        PASSPORT,
        /** Mobile phone 手机号. */
        MOBILE,
        /** Landline 固定电话. */
        LANDLINE,
        /** Bank card 银行卡号. */
        BANK_CARD,
        /** E-mail address 电子邮箱. */
        EMAIL,
        /** WeChat or QQ account 微信、QQ 号. */
        ACCOUNT,
        /** Number plate 车牌号. */
        PLATE,
        /** Code that opens a petition or its evaluation 查询码、评价码. */
        ACCESS_CODE,
        /** Number in the enterprise 工号. */
        EMPLOYEE_NUMBER,
        /** Name of a person 姓名. */
        NAME,
        /** Home to the door 详细住址. */
        ADDRESS,
        /** Date of birth 出生日期. */
        BIRTH
    }
}
