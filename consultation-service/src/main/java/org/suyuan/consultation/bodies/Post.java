package org.suyuan.consultation.bodies;

/** The post by which somebody is a member of a body. */
public enum Post {
    /** 党委书记 */
    PARTY_SECRETARY,
    /** 总经理、矿长 */
    GENERAL_MANAGER,
    /** 分管领导 */
    LEADER_IN_CHARGE,
    /** 信访中心主任 */
    CENTRE_DIRECTOR,
    /** 部门负责人 */
    DEPARTMENT_HEAD,
    /** 工会主席 */
    UNION_CHAIR,
    /** 法律顾问 */
    LEGAL_COUNSEL
}
