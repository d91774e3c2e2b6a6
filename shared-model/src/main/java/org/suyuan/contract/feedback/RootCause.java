package org.suyuan.contract.feedback;

/** What a petition arose from 问题根源, named at its closing. */
public enum RootCause {
    /** No rule says what is right, or the rule is wrong. */
    RULE_LACKING,
    /** The rule is there and was not carried out. */
    RULE_NOT_CARRIED_OUT,
    /** The rule was carried out and nobody had explained it. */
    NOT_EXPLAINED,
    /** How somebody did their work, or treated people. */
    CONDUCT,
    /** What is needed is not there: money, people, equipment. */
    MEANS_LACKING,
    /** It is left over from times and bodies that are gone. */
    LEGACY,
    /** Somebody outside the enterprise. */
    OUTSIDE,
    /** Nothing was wrong. */
    NO_FAULT
}
