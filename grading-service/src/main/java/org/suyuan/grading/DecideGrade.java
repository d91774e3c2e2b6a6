package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.panel.OpinionState;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Facts;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;

/** A clerk decides the grade (G-01 to G-04), and decides anew when facts change (G-08). */
@ApplicationScoped
public class DecideGrade {
    @Inject
    Gradings gradings;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    public Grading decide(UUID petitionId, Criteria judged, Grade grade, @Nullable String reason) {
        return gradings.change(petitionId, grading -> decide(grading, judged, grade, reason));
    }

    /** Decides one that was read, without writing it. */
    void decide(Grading grading, Criteria judged, Grade grade, @Nullable String reason) {
        outbox.append(grading.decide(judgement(judged, grade, reason), rulebooks.of(grading)));
        grading.opinions().stream()
                .filter(opinion -> opinion.state() == OpinionState.SILENT)
                .forEach(silent -> deadlines.cancel(grading.id(), HoldPanel.OPINION, silent.unit(), "G-01 " + grade));
    }

    /** Lowering is for the director; of an accusation, which no director sees, for discipline. */
    @Transactional
    public Grading regrade(
            UUID petitionId, Criteria judged, Grade grade, Map<Fact, Object> changed, @Nullable String reason) {
        return gradings.act(petitionId, grading -> {
            boolean mayLower = caller.hasRole(grading.accusation() == null ? Roles.DIRECTOR : Roles.DISCIPLINE);
            return grading.regrade(
                    judgement(judged, grade, reason), Facts.checked(changed), mayLower, rulebooks.current(grading));
        });
    }

    private Judgement judgement(Criteria judged, Grade grade, @Nullable String reason) {
        return new Judgement(judged, grade, reason, caller.name(), clock.instant());
    }
}
