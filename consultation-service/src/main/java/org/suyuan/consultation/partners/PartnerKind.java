package org.suyuan.consultation.partners;

/** What a body outside is. */
public enum PartnerKind {
    /** 地方党委政府、信访部门 */
    LOCAL_GOVERNMENT,
    /** 社区、村 */
    COMMUNITY,
    /** 街道、乡镇 */
    STREET_OFFICE,
    /** 公安 */
    POLICE,
    /** 人社、劳动监察 */
    LABOUR_OFFICE,
    /** 司法行政、法律援助 */
    JUSTICE_OFFICE,
    /** 法院、仲裁 */
    COURT,
    /** 兄弟企业 */
    SISTER_ENTERPRISE,
    /** 境外机构 */
    OVERSEAS
}
