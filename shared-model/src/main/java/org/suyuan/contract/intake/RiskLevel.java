package org.suyuan.contract.intake;

/** Risk of the matter 风险等级, never of the person. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
