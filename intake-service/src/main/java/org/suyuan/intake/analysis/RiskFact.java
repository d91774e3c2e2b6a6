package org.suyuan.intake.analysis;

/** Facts that are counted about a matter to judge its risk (I-06). */
public enum RiskFact {
    /** Signs seen at the desk. */
    URGENT_SIGNS,
    /** People who raise it. */
    PEOPLE,
    /** Words of the rule that stand in title or text. */
    KEYWORDS,
    /** Earlier petitions about the same matter. */
    REPEATS,
    /** Other petitions of the unit in 90 days. */
    TEAM_PETITIONS,
    /** Safety records of the unit and of those above it that are in use. */
    SAFETY_RECORDS,
    /** Policy changes for the unit and those above it that are in use. */
    POLICY_CHANGES
}
