package org.suyuan.local;

import org.suyuan.local.Api.Account;

/** The people of the demo, one for each part. */
public final class Accounts {
    public static final Account CLERK = new Account("clerk-wang", "clerk", "/group");
    public static final Account DIRECTOR = new Account("director-zhao", "director", "/group");
    public static final Account SECOND_DIRECTOR = new Account("director-qian", "director", "/group");
    public static final Account DISCIPLINE = new Account("discipline-sun", "discipline", "/group");
    public static final Account LEADER = new Account("leader-sun", "leader", "/group");
    public static final Account HR = new Account("hr-li", "department", "/group/hr");
    public static final Account HR_HEAD = new Account("hr-wang", "department", "/group/hr");
    public static final Account MINE_HR = new Account("mine-hr-zheng", "department", "/group/mine-2/hr");
    public static final Account MINE_HR_HEAD = new Account("mine-hr-feng", "department", "/group/mine-2/hr");
    public static final Account MINE_DIRECTOR = new Account("mine-director-wei", "director", "/group/mine-2");
    public static final Account SAFETY = new Account("safety-qian", "department", "/group/safety");
    public static final Account PUBLISHER = new Account("publisher-zhou", "publisher", "/group");
    public static final Account REVIEWER = new Account("reviewer-wu", "reviewer", "/group");
    public static final Account LIAISON = new Account("liaison-zhou", "liaison", "/group/mine-2");
    public static final Account HOTLINE = new Account("hotline", "hotline", "/group");
    public static final Account AUDITOR = new Account("auditor-he", "auditor", "/group");
    public static final Account ADMIN = new Account("admin", "admin", "/group");

    private Accounts() {}
}
