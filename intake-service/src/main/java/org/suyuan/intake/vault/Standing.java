package org.suyuan.intake.vault;

/** In what standing somebody petitions (I-15). */
public enum Standing {
    /** Employed by the enterprise 在职职工. */
    EMPLOYEE,
    /** Retired from it 离退休人员. */
    RETIREE,
    /** Family of somebody who is or was employed 职工家属. */
    FAMILY,
    /** Works for a contractor or through an agency 外包、劳务人员. */
    CONTRACTED,
    /** Anybody else whom the enterprise touches 周边群众及其他. */
    NEIGHBOUR,
    /** Acts for a petitioner who is named beside them 代理人. */
    PROXY
}
