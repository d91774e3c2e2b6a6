package org.suyuan.consultation.sessions;

/** What a session is for. */
public enum SessionKind {
    /** Of a body: leading group, joint conference, opinion conference, standing committee 议事机构会议 (C-10). */
    BODY,
    /** Of the departments concerned with petitions 案件会商 (C-03). */
    CASE,
    /** Departments receive petitioners together 联合接访 (C-16). */
    JOINT_RECEPTION,
    /** About matters without a petition 专题会议. */
    TOPIC
}
