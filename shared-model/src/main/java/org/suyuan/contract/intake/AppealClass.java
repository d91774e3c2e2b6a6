package org.suyuan.contract.intake;

/** The appeal classes of the method 诉求分类 (I-11, X-50). */
public enum AppealClass {
    /** Pay, social insurance, contract 劳动权益. */
    LABOUR_RIGHTS,
    /** Process, rules 管理建议. */
    MANAGEMENT_SUGGESTION,
    /** Safety, environment, career 权益保障. */
    RIGHTS_PROTECTION,
    /** Policy enquiry 政策咨询. */
    POLICY_ENQUIRY,
    /** A lead for discipline inspection 纪检线索: goes to discipline in confidence (G-10). */
    DISCIPLINE_LEAD
}
