package org.suyuan.contract.intake;

/** By what somebody of the file is recognised in a text 可识别信息. */
public enum KnownTrait {
    /** The name, whole or in part 姓名. */
    NAME,
    /** A number, an account or an e-mail address 号码、账号或邮箱. */
    NUMBER,
    /** The home 住址. */
    ADDRESS
}
