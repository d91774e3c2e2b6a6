package org.suyuan.contract.feedback;

/** Why a limit is extended, told to the petitioner 延期理由 (E-07). */
public enum ExtensionReason {
    /** 情况复杂，需进一步调查核实 */
    FACTS_COMPLEX,
    /** 需等待鉴定、检测或评估结论 */
    APPRAISAL_PENDING,
    /** 涉及多个单位，需协调处理 */
    SEVERAL_UNITS,
    /** 需请示上级或等待政策明确 */
    INSTRUCTION_PENDING
}
