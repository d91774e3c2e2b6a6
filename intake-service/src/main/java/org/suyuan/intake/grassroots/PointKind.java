package org.suyuan.intake.grassroots;

/** Kinds of liaison points. */
public enum PointKind {
    /** 基层信访联络点, with a team leader or staff representative. */
    LIAISON_POINT,
    /** 网格, with its grid members. */
    GRID,
    /** 服务大厅或驿站. */
    STATION
}
