package org.suyuan.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.feedback.HazardState;
import org.suyuan.contract.feedback.Opinion;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.contract.grading.Term;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Refused;

class LimitRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final Instant DUE = Instant.parse("2026-11-27T15:59:59Z");
    private static final Term DUE_TERM = ContractExamples.of(Term.class, Map.of("dueAt", DUE));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @DisplayName("X-01 nothing moves a limit before the grade or after the closing")
    void moved_from_the_grade_to_the_closing() {
        Handling provisional = new Handling(UUID.randomUUID(), "/group", null, Grade.URGENT, NOW);
        for (Handling other : new Handling[] {provisional, closed()}) {
            Refused.by(FeedbackRules.LIMIT_MOVES_WHILE_HANDLED, () -> suspend(other, NOW));
            Refused.by(
                    FeedbackRules.LIMIT_MOVES_WHILE_HANDLED,
                    () -> other.movableLimit().resume(NOW));
            Refused.by(
                    FeedbackRules.LIMIT_MOVES_WHILE_HANDLED,
                    () -> other.movableLimit().ask(asked(1, NOW)));
            Refused.by(
                    FeedbackRules.LIMIT_MOVES_WHILE_HANDLED,
                    () -> other.movableLimit().decide(decision("head"), true));
        }
    }

    @ParameterizedTest
    @EnumSource(SuspensionGround.class)
    @DisplayName(
            "X-01, E-21 suspended for what the policy names, a hearing among it, or for everything where it names nothing")
    void suspended_for_a_ground_of_the_policy(SuspensionGround ground) {
        Handling narrow = graded(Set.of(SuspensionGround.HEARING));
        if (ground == SuspensionGround.HEARING) {
            narrow.movableLimit().suspend(ground, NOW, TODAY);
        } else {
            Refused.by(
                    FeedbackRules.SUSPENDED_FOR_A_GROUND_OF_ITS_POLICY,
                    () -> narrow.movableLimit().suspend(ground, NOW, TODAY));
        }
        GradeDecided old = ContractExamples.of(GradeDecided.class, Map.of("handling", DUE_TERM));
        Handling wide = new Handling(UUID.randomUUID(), "/group", null, Grade.ORDINARY, NOW);
        wide.graded(withoutGrounds(old));
        assertThatCode(() -> wide.movableLimit().suspend(ground, NOW, TODAY)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("X-01 suspended before it is due, to the moment")
    void suspended_before_it_is_due() {
        suspend(graded(), DUE);
        Refused.by(FeedbackRules.SUSPENDED_BEFORE_IT_IS_DUE, () -> suspend(graded(), DUE.plusMillis(1)));
    }

    @Test
    @DisplayName("X-01 from today to the sixtieth day, not to yesterday nor to the sixty-first")
    void suspended_for_sixty_days_at_most() {
        for (LocalDate good : new LocalDate[] {TODAY, TODAY.plusDays(59)}) {
            assertThat(graded().movableLimit()
                            .suspend(SuspensionGround.APPRAISAL, NOW, good)
                            .until())
                    .isEqualTo(good + "T16:00:00Z");
        }
        for (LocalDate bad : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(60)}) {
            Refused.by(
                    FeedbackRules.SUSPENDED_FOR_60_DAYS_AT_MOST,
                    () -> graded().movableLimit().suspend(SuspensionGround.APPRAISAL, NOW, bad));
        }
    }

    @Test
    @DisplayName("X-01 one suspension at a time; resumed only while one lasts")
    void suspended_once_at_a_time() {
        Handling handling = graded();
        Refused.by(
                FeedbackRules.RESUMED_WHILE_SUSPENDED,
                () -> handling.movableLimit().resume(NOW));
        Instant over = handling.movableLimit()
                .suspend(SuspensionGround.APPRAISAL, NOW, TODAY)
                .until();
        Refused.by(FeedbackRules.SUSPENDED_ONCE_AT_A_TIME, () -> suspend(handling, over.minusMillis(1)));
        Refused.by(
                FeedbackRules.RESUMED_WHILE_SUSPENDED,
                () -> handling.movableLimit().resume(over));
        handling.movableLimit().resume(over.minusMillis(1));
        suspend(handling, over.minusMillis(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 31})
    @DisplayName("E-07 an extension is 1 to 30 days")
    void extended_by_thirty_days_at_most(int days) {
        if (days >= 1 && days <= 30) {
            Handling handling = graded();
            handling.movableLimit().ask(asked(days, NOW));
            assertThat(handling.limit().extensions())
                    .extracting(Extension::days)
                    .containsExactly(days);
        } else {
            Refused.by(
                    FeedbackRules.EXTENSION_AT_MOST_30_DAYS,
                    () -> graded().movableLimit().ask(asked(days, NOW)));
        }
    }

    @Test
    @DisplayName("G-07 asked for before the limit is over, to the moment")
    void asked_for_in_time() {
        graded().movableLimit().ask(asked(5, DUE));
        Refused.by(
                FeedbackRules.EXTENSION_ASKED_FOR_IN_TIME,
                () -> graded().movableLimit().ask(asked(5, DUE.plusMillis(1))));
    }

    @Test
    @DisplayName("E-07 extended once, one request at a time; after a refusal it may be asked for again")
    void extended_once() {
        Handling handling = graded();
        Refused.by(
                FeedbackRules.EXTENSION_IS_ASKED_FOR,
                () -> handling.movableLimit().decide(decision("head"), true));
        handling.movableLimit().ask(asked(5, NOW));
        Refused.by(FeedbackRules.EXTENDED_ONCE, () -> handling.movableLimit().ask(asked(6, NOW)));
        handling.movableLimit().decide(new Extension.Decision(false, "理由不足", "head", NOW), true);
        handling.movableLimit().ask(asked(7, NOW));
        handling.movableLimit().decide(decision("head"), true);
        Refused.by(
                FeedbackRules.EXTENSION_IS_ASKED_FOR,
                () -> handling.movableLimit().decide(decision("head"), true));
        Refused.by(FeedbackRules.EXTENDED_ONCE, () -> handling.movableLimit().ask(asked(1, NOW)));
        assertThat(handling.limit().extensions()).extracting(Extension::days).containsExactly(5, 7);
    }

    @Test
    @DisplayName("G-07 who asks does not decide")
    void decided_by_another() {
        Handling handling = graded();
        handling.movableLimit().ask(asked(5, NOW));
        Refused.by(
                FeedbackRules.EXTENSION_DECIDED_BY_ANOTHER,
                () -> handling.movableLimit().decide(decision("hr-li"), true));
        Refused.by(
                FeedbackRules.EXTENSION_DECIDED_BY_THE_HEAD,
                () -> handling.movableLimit().decide(decision("head"), false));
        assertThat(handling.movableLimit().decide(decision("head"), true).wasGranted())
                .isTrue();
    }

    @Test
    @DisplayName("G-08 what the policy of a new grade does not name is waited for no longer")
    void a_new_grade_ends_what_its_policy_forbids() {
        Handling handling = graded();
        suspend(handling, NOW);
        assertThat(handling.limit().dropForbiddenStandstill()).isFalse();
        handling.regraded(ContractExamples.of(
                GradeDecided.class,
                Map.of("handling", DUE_TERM, "suspendedBy", Set.of(SuspensionGround.FORCE_MAJEURE))));
        assertThat(handling.limit().dropForbiddenStandstill()).isTrue();
        assertThat(handling.limit().standstill()).isNull();
    }

    @Test
    @DisplayName("I-21 a withdrawal ends what is handled, and nothing that passed the closing gate")
    void closed_before_the_withdrawal_stays_closed() {
        Handling voided = graded();
        voided.voidIt();
        assertThat(graded().state().isClosed()).isFalse();
        assertThat(voided.state().isClosed()).isFalse();
        Handling handling = closed();
        assertThat(handling.state().isClosed()).isTrue();
        handling.revisit(new Revisit(true, true, false, null, null, "满意", null), "clerk");
        assertThat(handling.state().isClosed()).isTrue();
        handling.conclusion().disclosureDecided();
        handling.archive("clerk");
        assertThat(handling.state().isClosed()).isTrue();
    }

    private static Standstill suspend(Handling handling, Instant now) {
        return handling.movableLimit().suspend(SuspensionGround.SUPPLEMENT, now, LocalDate.of(2026, 11, 29));
    }

    private static Extension asked(int days, Instant at) {
        return new Extension(days, ExtensionReason.FACTS_COMPLEX, "需补充调查", "hr-li", at, null);
    }

    private static Extension.Decision decision(String by) {
        return new Extension.Decision(true, "同意", by, NOW);
    }

    private static Handling graded() {
        return graded(Set.of(SuspensionGround.values()));
    }

    private static Handling graded(Set<SuspensionGround> grounds) {
        Handling handling = new Handling(UUID.randomUUID(), "/group", null, Grade.ORDINARY, NOW);
        handling.graded(ContractExamples.of(GradeDecided.class, Map.of("handling", DUE_TERM, "suspendedBy", grounds)));
        return handling;
    }

    private static GradeDecided withoutGrounds(GradeDecided decided) {
        Map<String, Object> none = new java.util.HashMap<>();
        none.put("suspendedBy", null);
        none.put("handling", decided.handling());
        return ContractExamples.of(GradeDecided.class, none);
    }

    private static Handling closed() {
        Handling handling = graded();
        handling.assign("/group/hr", List.of(), "clerk", Instant.EPOCH);
        handling.signIn("hr-li");
        handling.contact(Way.PHONE, "hr-li");
        handling.reply(
                UUID.randomUUID(),
                new Reply("调查", "事实", "依据", List.of(new Finding("诉求", Opinion.EXPLAIN, "结论")), List.of()));
        handling.deliver(new Delivery(Way.POST, TODAY, "挂号 0231"));
        handling.conclusion().disclosureDecided();
        handling.close(
                new Closed("/group/hr", Solution.SOLVED, HazardState.NONE, null, RootCause.NO_FAULT),
                "clerk",
                NOW,
                null);
        return handling;
    }
}
