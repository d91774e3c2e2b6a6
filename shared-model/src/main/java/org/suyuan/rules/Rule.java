package org.suyuan.rules;

import java.util.List;

/**
 * A rule of the method, the Ordinance or the project, implemented by one enum a sub-step: a constant a rule, in the order
 * of the method. The constant's name is also the key of its Chinese sentence in the message bundle.
 */
public interface Rule {
    /** The constant's name: reads as a sentence. */
    String name();

    /** What the rule says. */
    Terms terms();

    /** The clause that demands it, for example {@code G-04}. */
    default String clause() {
        return terms().clause();
    }

    /** The rule as a sentence, in English. */
    default String statement() {
        return terms().statement();
    }

    /** The kind of refusal that a breach is. */
    default RefusalKind refusal() {
        return terms().refusal();
    }

    /**
     * What a rule says.
     *
     * @param refusal the kind of refusal that a breach is
     * @param clause that demands it
     * @param statement the rule as a sentence, in English
     */
    record Terms(RefusalKind refusal, String clause, String statement) {}

    /**
     * Refuses when the rule does not hold.
     *
     * @param holds whether it does
     * @param details what the sentence shows at {0}, {1}...: codes and numbers, never personal data
     */
    default void demand(boolean holds, Object... details) {
        if (!holds) {
            throw new RuleBroken(this, details);
        }
    }

    /**
     * Refuses when passages of the request are at fault, and says which.
     *
     * @param faults of all fields; the rule holds when there are none
     */
    default void demandNone(List<RuleBroken.Fault> faults) {
        if (!faults.isEmpty()) {
            throw RuleBroken.at(this, faults);
        }
    }

    /** How a breach is answered over HTTP. */
    enum RefusalKind {
        /** The request does not fit the state of things: 409. */
        STATE(409),
        /** The content of the request is not enough or not allowed: 422. */
        CONTENT(422),
        /** The caller is the wrong person: 403. */
        PERSON(403);

        private final int status;

        RefusalKind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
