package org.suyuan.feedback.assessing;

import static org.suyuan.feedback.assessing.AssessingRules.ASSESSOR_IS_ENTERED_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Scope;

/** Keeps the register of those who can be drawn to review a conclusion (F-10). */
@ApplicationScoped
public class KeepAssessors {
    @Inject
    Assessors assessors;

    @Inject
    Writings writings;

    @Inject
    Scope scope;

    /** Those of the caller's branch. */
    @Transactional
    public List<Assessor> list(int atMost) {
        return assessors.of(scope.branch(), atMost);
    }

    /** Enters somebody for the reviews of the caller's unit and those below. */
    @Transactional
    public Assessor enter(String account, AssessorKind kind, String unit, String field) {
        scope.demandCovers(unit);
        writings.demandNoPerson("/field", field);
        Optional<UUID> entered = assessors.enter(scope.branch().branch(), account, kind, unit, field);
        ASSESSOR_IS_ENTERED_ONCE.demand(entered.isPresent());
        return assessors.one(entered.orElseThrow()).orElseThrow();
    }

    /** Draws them no more; where they sit already they stay. */
    @Transactional
    public Assessor leave(UUID id) {
        Assessor known = assessors
                .one(id)
                .filter(one -> scope.branch().covers(one.branch()))
                .orElseThrow(() -> new NotFound(id));
        assessors.leave(known.assessorId());
        return assessors.one(id).orElseThrow();
    }
}
