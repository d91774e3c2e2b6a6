package org.suyuan.platform.security;

/** The roles that a token can carry. */
public final class Roles {
    /** Petition clerk 信访专员 of the Integrated Service Centre. */
    public static final String CLERK = "clerk";
    /** Handling department 承办部门. */
    public static final String DEPARTMENT = "department";
    /** Leader in charge 分管领导. */
    public static final String LEADER = "leader";
    /** Director of the Integrated Service Centre 中心主任. */
    public static final String DIRECTOR = "director";
    /** Drafts and publishes notices 公示. */
    public static final String PUBLISHER = "publisher";
    /** Reviews notices 公示审核. */
    public static final String REVIEWER = "reviewer";
    /** Discipline inspection 纪委. */
    public static final String DISCIPLINE = "discipline";
    /** Liaison officer or grid member 联络员、网格员. */
    public static final String LIAISON = "liaison";
    /** Expert, mediator or staff representative for a session 专家、调解员、职工代表. */
    public static final String GUEST = "guest";
    /** Machine client of the 12345 hotline. */
    public static final String HOTLINE = "hotline";
    /** Machine client of the HR system. */
    public static final String HR_SYSTEM = "hr-system";
    /** Auditor 审计. */
    public static final String AUDITOR = "auditor";
    /** Operator of the suite. */
    public static final String ADMIN = "admin";

    /** Claim that holds the roles of a token. */
    public static final String CLAIM = "groups";

    private Roles() {}
}
