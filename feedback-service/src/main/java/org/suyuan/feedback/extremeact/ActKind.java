package org.suyuan.feedback.extremeact;

/** What an extreme act is 极端行为类别. Coming often, together or loudly is none. */
public enum ActKind {
    /** 围堵、阻断通行 */
    BLOCKADE,
    /** 损毁财物 */
    DAMAGE,
    /** 扬言伤害他人 */
    THREAT,
    /** 伤害他人 */
    VIOLENCE,
    /** 自伤、扬言自伤：首先是救助 */
    SELF_HARM
}
