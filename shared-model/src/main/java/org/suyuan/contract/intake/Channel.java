package org.suyuan.contract.intake;

/** The way a petition arrived 信访渠道 (I-13). */
public enum Channel {
    LETTER,
    VISIT,
    CALL,
    EMAIL,
    WECHAT,
    WEB,
    HOTLINE_12345,
    SUGGESTION_BOX,
    RECEPTION_DAY,
    INTERNAL_HOTLINE,
    TRANSFORMATION_HOTLINE,
    INFORMANT,
    GRID_MEMBER,
    TEAM_LIAISON,
    SUPERIOR_TRANSFER,
    LEADER_RECEPTION,
    OVERSEAS
}
