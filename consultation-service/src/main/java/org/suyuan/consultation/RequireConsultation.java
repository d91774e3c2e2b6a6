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
}
