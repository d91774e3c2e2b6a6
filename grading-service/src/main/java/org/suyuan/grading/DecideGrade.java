package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.panel.OpinionState;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Facts;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.store.Several;
import org.suyuan.platform.store.StaleVersion;
import org.suyuan.rules.RuleBroken;

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
        Grading grading = gradings.required(petitionId);
        decide(grading, judgement(judged, grade, reason));
        return gradings.saved(grading);
    }

    /** Decides many at once; what is refused leaves the others as they are. */
    @Transactional
    public List<Attempt> decideAll(List<Listed> listed) {
        Several<Grading> several =
                gradings.several(listed.stream().map(Listed::petitionId).collect(Collectors.toSet()));
        List<Attempt> attempts =
                listed.stream().map(one -> attempt(several, one)).toList();
        gradings.flush();
        return attempts;
    }

    /**
     * One of many decisions.
     *
     * @param version the one that the person was shown
     * @param reason why it is another than proposed; null when nothing differs
     */
    public record Listed(
            UUID petitionId,
            long version,
            Criteria judged,
            Grade grade,
            @Nullable String reason) {}

    /**
     * What became of one of many decisions.
     *
     * @param refusal null when it is decided
     */
    public record Attempt(
            UUID petitionId,
            @Nullable Grading grading,
            @Nullable RuntimeException refusal) {}

    private Attempt attempt(Several<Grading> several, Listed one) {
        try {
            Grading grading = several.required(one.petitionId(), one.version());
            decide(grading, judgement(one.judged(), one.grade(), one.reason()));
            return new Attempt(one.petitionId(), grading, null);
        } catch (RuleBroken | NotFound | StaleVersion refusal) {
            Optional.ofNullable(several.visible().get(one.petitionId())).ifPresent(gradings::leave);
            return new Attempt(one.petitionId(), null, refusal);
        }
    }

    private void decide(Grading grading, Judgement judgement) {
        outbox.append(grading.decide(judgement, rulebooks.of(grading)));
        grading.opinions().stream()
                .filter(opinion -> opinion.state() == OpinionState.SILENT)
                .forEach(silent ->
                        deadlines.cancel(grading.id(), HoldPanel.OPINION, silent.unit(), "G-01 " + judgement.grade()));
    }

    /** Lowering is for the director; of an accusation, which no director sees, for discipline. */
    @Transactional
    public Grading regrade(
            UUID petitionId, Criteria judged, Grade grade, Map<Fact, Object> changed, @Nullable String reason) {
        Grading grading = gradings.required(petitionId);
        boolean mayLower = caller.hasRole(grading.accusation() == null ? Roles.DIRECTOR : Roles.DISCIPLINE);
        outbox.append(grading.regrade(
                judgement(judged, grade, reason), Facts.checked(changed), mayLower, rulebooks.current(grading)));
        return gradings.saved(grading);
    }

    private Judgement judgement(Criteria judged, Grade grade, @Nullable String reason) {
        return new Judgement(judged, grade, reason, caller.name(), clock.instant());
    }
}
