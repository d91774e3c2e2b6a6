package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suyuan.contract.grading.GradeDecided;

/** Opens the consultation that a grade decision asks for (C-01). */
@ApplicationScoped
public class RequireConsultation {
    @Inject
    Consultations consultations;

    @Transactional
    public void require(GradeDecided decided) {
        consultations.add(new Consultation(
                decided.petitionId(),
                decided.unit(),
                decided.accusation(),
                decided.grade(),
                decided.consultationReasons(),
                decided.dueAt()));
    }

    /** Facts have changed (G-08): a consultation may now be asked for, or goes on under another grade and date. */
    @Transactional
    public void regraded(GradeDecided decided) {
        Consultation known = consultations.findById(decided.petitionId());
        if (known != null) {
            known.regraded(decided.grade(), decided.consultationReasons(), decided.dueAt());
        } else if (decided.consultationRequired()) {
            require(decided);
        }
    }
}
