package org.suyuan.local;

import org.suyuan.local.Api.Account;

/** The people of the demo, one for each part. */
public final class Accounts {
    public static final Account CLERK = new Account("clerk-wang", "clerk");
    public static final Account DIRECTOR = new Account("director-zhao", "director");
    public static final Account LEADER = new Account("leader-sun", "leader");
    public static final Account HR = new Account("hr-li", "department");
    public static final Account PUBLISHER = new Account("publisher-zhou", "publisher");
    public static final Account REVIEWER = new Account("reviewer-wu", "reviewer");
    public static final Account HOTLINE = new Account("hotline", "hotline");
    public static final Account ADMIN = new Account("admin", "admin");

    private Accounts() {}
}
