package org.suyuan.rules;

import java.util.List;

/**
 * A rule of the method, the Ordinance or the project, implemented by one enum a service: a constant a rule, in the order
 * of the method. The constant's name is also the key of its Chinese sentence in the message bundle.
 */
public interface Rule {
    /** The constant's name: reads as a sentence. */
    String name();

    /** The clause that demands it, for example {@code G-04}. */
    String clause();

    /** The rule as a sentence, in English. */
    String statement();

    /** The kind of refusal that a breach is. */
    RefusalKind refusal();

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
