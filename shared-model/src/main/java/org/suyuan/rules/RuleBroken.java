package org.suyuan.rules;

import java.util.List;

/** A rule does not hold: nothing has changed, and the answer names the clause. */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Object> details;

    public RuleBroken(Rule rule, Object... details) {
        super(rule.clause() + " " + rule.statement());
        this.rule = rule;
        this.details = List.of(details);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> details() {
        return details;
    }
}
