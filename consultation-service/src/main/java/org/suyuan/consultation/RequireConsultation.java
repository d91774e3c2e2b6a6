package org.suyuan.consultation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.grading.GradeDecided;

/** Opens the consultation that a grade decision asks for (C-01). */
@ApplicationScoped
public class RequireConsultation {
    @Inject
    Consultations consultations;

    @Inject
    CallClock clock;

    @Inject
    @All
    List<ConsultationHook> hooks;

    /** A grade is decided: it may ask for a consultation. */
    @Transactional
    public void graded(GradeDecided decided) {
        if (!decided.consultation().isEmpty()) {
            consultations.add(new Consultation(decided));
            clock.arm(decided);
        }
    }

    /** The petition was taken back: nobody meets; what adopted minutes ask for still binds. */
    @Transactional
    public void withdrawn(UUID petitionId) {
        Consultation known = consultations.findById(petitionId);
        if (known != null) {
            clock.cancel(petitionId);
            hooks.forEach(hook -> hook.withdrawn(petitionId));
            known.voidIt();
        }
    }

    /** Facts have changed (G-08): a consultation may now be asked for, or goes on under another grade and date. */
    @Transactional
    public void regraded(GradeDecided decided) {
        Consultation known = consultations.findById(decided.petitionId());
        if (known != null) {
            if (known.state() == ConsultationState.REQUIRED) {
                clock.rearm(decided);
            }
            known.regraded(decided);
        } else {
            graded(decided);
        }
    }
}
