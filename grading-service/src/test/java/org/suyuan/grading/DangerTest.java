package org.suyuan.grading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.grading.Shipped.RECEIVED;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Facts;
import org.suyuan.testkit.Refused;

/** Danger that becomes known after the registration (G-08). */
class DangerTest {
    private static final Rulebook RULES = Shipped.rulebook();
    private static final Criteria LOW = new Criteria(Level.LOW, Level.LOW, Level.LOW);
    private static final Instant LATER = RECEIVED.plus(Duration.ofDays(3));

    @Test
    @DisplayName("G-04 a response is owed in 24 hours from the danger, not from the receipt, and owed once")
    void response_runs_from_the_danger() {
        Grading grading = new Grading(UUID.randomUUID(), RECEIVED, "/group", null);
        ProvisionalGradeGiven given = endangered(grading).orElseThrow();
        assertThat(given.response().startedAt()).isEqualTo(LATER);
        assertThat(given.response().dueAt()).isEqualTo(LATER.plus(Duration.ofHours(24)));
        assertThat(grading.decision().grade()).isEqualTo(Grade.URGENT);
        assertThat(endangered(grading)).isEmpty();
    }

    @Test
    @DisplayName("G-08 what is proposed is proposed anew, and is ordinary no more")
    void proposed_anew() {
        Grading grading = proposed();
        assertThat(requireNonNull(grading.proposal()).grade()).isEqualTo(Grade.ORDINARY);
        assertThat(endangered(grading)).isPresent();
        assertThat(requireNonNull(grading.proposal()).grade()).isEqualTo(Grade.URGENT);
        Refused.by(
                GradingRules.DANGER_IS_NEVER_ORDINARY, () -> grading.decide(judged(Grade.ORDINARY, RECEIVED), RULES));
    }

    @Test
    @DisplayName("G-08 what is decided awaits a person again, who may keep a grade that is not ordinary")
    void decided_again() {
        Grading grading = proposed();
        grading.decide(judged(Grade.IMPORTANT, RECEIVED), RULES);
        Facts known = new Facts(Map.of(Fact.PEOPLE, 3));
        Refused.by(
                GradingRules.REGRADE_CHANGES_THE_GRADE,
                () -> grading.regrade(judged(Grade.IMPORTANT, LATER), known, true, RULES));
        assertThat(endangered(grading)).isPresent();
        assertThat(grading.decision().grade()).isEqualTo(Grade.IMPORTANT);
        assertThat(grading.waitsUntil()).isEqualTo(LATER.plus(Duration.ofHours(24)));
        grading.regrade(judged(Grade.IMPORTANT, LATER), known, true, RULES);
        Refused.by(
                GradingRules.REGRADE_CHANGES_THE_GRADE,
                () -> grading.regrade(judged(Grade.IMPORTANT, LATER), known, true, RULES));
    }

    @Test
    @DisplayName("G-08 of what is closed or void nothing is awaited")
    void nothing_after_the_end() {
        Grading closed = proposed();
        closed.decide(judged(Grade.ORDINARY, RECEIVED), RULES);
        closed.progress().close();
        assertThat(endangered(closed)).isEmpty();
        Grading gone = proposed();
        gone.progress().end();
        assertThat(endangered(gone)).isEmpty();
    }

    private static Optional<ProvisionalGradeGiven> endangered(Grading grading) {
        return grading.endanger(Set.of(UrgentSign.DANGER_TO_LIFE), LATER, RULES, LATER);
    }

    private static Grading proposed() {
        ReportIssued report = Shipped.report(1, false, false, false);
        Grading grading = new Grading(report.petitionId(), RECEIVED, "/group", null);
        grading.propose(report, RULES, RECEIVED);
        return grading;
    }

    private static Judgement judged(Grade grade, Instant at) {
        return new Judgement(LOW, grade, "现场已经派人核实", "clerk", at);
    }
}
