package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.suyuan.platform.store.Aggregates;

/** The handling of all graded petitions. */
@ApplicationScoped
public class Handlings extends Aggregates<Handling> {
    /** The unit that it is assigned to; a proposed one does not see it yet. */
    @Override
    protected String handledInBranch() {
        return "(state not in (PROVISIONAL, IN_CONSULTATION, TO_ASSIGN, VOID)"
                + " and (handlingUnit = :branch or handlingUnit like :below escape '\\'))";
    }

    /** The handling that a one-time evaluation code belongs to, by the code's hash. */
    public Optional<Handling> byEvaluationCode(byte[] hash) {
        return find("evaluationHash", hash).firstResultOptional();
    }
}
