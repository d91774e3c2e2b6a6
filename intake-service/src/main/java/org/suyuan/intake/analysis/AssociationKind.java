package org.suyuan.intake.analysis;

/** Kinds of things that a matter can be connected with (I-08). */
public enum AssociationKind {
    /** Post, contract or transfers of the petitioner 人力资源信息. */
    PERSONNEL,
    /** Accidents and findings of the unit 安全生产记录. */
    SAFETY,
    /** Other petitions of the unit 班组管理动态. */
    TEAM,
    /** Changes of policy in the period 政策变化. */
    POLICY,
    /** Knowledge of the clerk 其他. */
    OTHER
}
