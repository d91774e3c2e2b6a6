package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.VoidCause;
import org.suyuan.contract.intake.DangerReported;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.time.TimePrecision;

/** Grades by itself where no person is needed: provisionally at the desk, by proposal from the report. */
@ApplicationScoped
public class ProposeGrade {
    @Inject
    Gradings gradings;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    TimePrecision precision;

    /** Registered: what is urgent at the desk is graded at once, provisionally. */
    @Transactional
    public void registered(PetitionRegistered registered) {
        if (!registered.urgentSigns().isEmpty()) {
            provisionally(registered);
        }
    }

    private void provisionally(PetitionRegistered registered) {
        Grading grading = new Grading(
                registered.petitionId(), registered.receivedAt(), registered.unit(), registered.accusation());
        endanger(grading, registered.urgentSigns(), registered.receivedAt());
        gradings.add(grading);
    }

    /** Danger became known after the registration. */
    @Transactional
    public void endangered(DangerReported told) {
        Grading known = gradings.findById(told.petitionId());
        Grading grading = known == null
                ? new Grading(told.petitionId(), told.receivedAt(), told.unit(), told.accusation())
                : known;
        endanger(grading, told.urgentSigns(), told.reportedAt());
        if (known == null) {
            gradings.add(grading);
        }
    }

    private void endanger(Grading grading, Set<UrgentSign> signs, Instant from) {
        grading.endanger(signs, from, rulebooks.current(grading), precision.now())
                .ifPresent(outbox::append);
    }

    /** The report is issued. */
    @Transactional
    public void from(ReportIssued report) {
        Grading known = gradings.findById(report.petitionId());
        Grading grading = known == null
                ? new Grading(report.petitionId(), report.receivedAt(), report.unit(), report.accusation())
                : known;
        grading.propose(report, rulebooks.current(grading), precision.now());
        if (known == null) {
            gradings.add(grading);
        }
    }

    /** Step 5 has closed the petition. */
    @Transactional
    public void closed(UUID petitionId) {
        gradings.findByIdOptional(petitionId).ifPresent(grading -> {
            grading.progress().close();
            silence(grading, "F-08");
        });
    }

    /** Step 5 handles the petition anew (E-09): news of it count again. */
    @Transactional
    public void reopened(UUID petitionId) {
        gradings.findByIdOptional(petitionId)
                .ifPresent(grading -> grading.progress().reopen());
    }

    /**
     * The petition was refused, merged, settled at the desk or taken back. Later steps hear of it from here, behind the grade
     * that they work by, even a provisional one: from two producers the end could come before the beginning.
     */
    @Transactional
    public void ended(UUID petitionId, VoidCause cause) {
        gradings.findByIdOptional(petitionId)
                .filter(grading -> grading.progress().isOpenToNews())
                .ifPresent(grading -> {
                    if (grading.isKnownToLaterSteps()) {
                        outbox.append(new GradeVoided(petitionId, cause));
                    }
                    grading.progress().end();
                    silence(grading, cause == VoidCause.REFUSED || cause == VoidCause.MERGED ? "G-01" : "I-21");
                });
    }

    /** Nobody is reminded of what is no longer awaited. */
    private void silence(Grading grading, String clause) {
        grading.opinions()
                .forEach(opinion -> deadlines.cancel(grading.id(), HoldPanel.OPINION, opinion.unit(), clause));
        grading.pending()
                .ifPresent(dispute -> deadlines.cancel(
                        grading.id(), NameUnits.DISPUTE, dispute.raisedAt().toString(), clause));
    }
}
