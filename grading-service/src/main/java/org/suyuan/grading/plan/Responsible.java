package org.suyuan.grading.plan;

/** The unit that does a step of a handling plan. */
public enum Responsible {
    /** The Integrated Service Centre 综合服务中心, in the unit that the petition concerns. */
    CENTRE,
    /** The lead unit 主办单位. */
    LEAD_UNIT,
    /** Each assisting unit 协办单位. */
    ASSISTING_UNITS
}
