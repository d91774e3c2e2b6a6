package org.suyuan.rules;

import java.util.List;

/** A rule does not hold: nothing has changed, and the answer names the clause. */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Object> details;
    private final transient List<Fault> faults;

    public RuleBroken(Rule rule, Object... details) {
        this(rule, List.of(), details);
    }

    private RuleBroken(Rule rule, List<Fault> faults, Object... details) {
        super(rule.clause() + " " + rule.statement());
        this.rule = rule;
        this.details = List.of(details);
        this.faults = List.copyOf(faults);
    }

    static RuleBroken at(Rule rule, List<Fault> faults) {
        return new RuleBroken(rule, faults);
    }

    /**
     * A passage of the request for which the rule does not hold.
     *
     * @param pointer JSON pointer of the field
     * @param what is found there: a code with a label, never the passage itself
     * @param from where it begins in the field, from 0
     * @param to behind its last character
     */
    public record Fault(String pointer, Enum<?> what, int from, int to) {}

    public Rule rule() {
        return rule;
    }

    public List<Object> details() {
        return details;
    }

    /** The passages at fault; empty when the rule is not about passages. */
    public List<Fault> faults() {
        return faults;
    }
}
