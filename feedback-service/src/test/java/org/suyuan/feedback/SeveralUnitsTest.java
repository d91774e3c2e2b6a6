package org.suyuan.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.ReturnGround;
import org.suyuan.contract.feedback.ReturnOutcome;
import org.suyuan.contract.feedback.UrgedBy;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Units;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Refused;

class SeveralUnitsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final OrderReturn ASKED =
            new OrderReturn("/group/hr", ReturnGround.NOT_IN_ITS_POWER, "职责规定第八条", "不属本部门", "hr-li", NOW, null);

    @Test
    @DisplayName("F-01 assisting units are others than the lead, each once, ten at most; grading proposes them")
    void assisting_units_are_others() {
        assertThat(graded().assignment().supporting()).containsExactly("/group/safety");
        Refused.by(FeedbackRules.SUPPORTING_UNITS_ARE_OTHERS, () -> assigned(List.of("/group/hr")));
        Refused.by(FeedbackRules.SUPPORTING_UNITS_ARE_OTHERS, () -> assigned(List.of("/group/a", "/group/a")));
        Refused.by(FeedbackRules.SUPPORTING_UNITS_ARE_OTHERS, () -> assigned(units(11)));
        Handling full = assigned(units(10));
        Refused.by(
                FeedbackRules.SUPPORTING_UNITS_ARE_OTHERS,
                () -> full.inHand(FeedbackRules.SUPPORT_WHILE_IN_HAND).ask("/group/one-more"));
        Assignment few = assigned(List.of()).assignment();
        few.ask("/group/a");
        Refused.by(FeedbackRules.SUPPORTING_UNITS_ARE_OTHERS, () -> few.ask("/group/a"));
        Refused.by(FeedbackRules.SUPPORTING_UNITS_ARE_OTHERS, () -> few.ask("/group/hr"));
    }

    @Test
    @DisplayName("E-19 neither the lead nor an assisting unit is the accused one")
    void the_accused_unit_assists_nobody() {
        Handling handling = graded();
        handling.accuse(new Accusation("/group/safety"));
        Refused.by(
                FeedbackRules.ACCUSED_UNIT_NEVER_HANDLES_IT,
                () -> handling.assign("/group/hr", List.of("/group/safety"), "xu", NOW));
        handling.assign("/group/hr", List.of(), "xu", NOW);
    }

    @Test
    @DisplayName("F-01 an assisting unit takes over once and gives once; released, it gives nothing")
    void a_part_has_its_order() {
        UnitPart part = new UnitPart(UUID.randomUUID(), "/group/safety", NOW);
        Refused.by(FeedbackRules.SUPPORT_GIVEN_ONCE, part::give);
        part.signIn("safety-zhao");
        Refused.by(FeedbackRules.SUPPORT_SIGNED_IN_ONCE, () -> part.signIn("safety-qian"));
        part.give();
        assertThat(part.state().isAwaited()).isFalse();
        Refused.by(FeedbackRules.SUPPORT_GIVEN_ONCE, part::give);
        Refused.by(FeedbackRules.SUPPORT_GIVEN_ONCE, part::release);
        UnitPart released = new UnitPart(UUID.randomUUID(), "/group/safety", NOW);
        released.release();
        Refused.by(FeedbackRules.SUPPORT_SIGNED_IN_ONCE, () -> released.signIn("safety-zhao"));
    }

    @Test
    @DisplayName("F-01 other units are asked while the lead unit has the order, neither before nor after")
    void support_while_in_hand() {
        Refused.by(FeedbackRules.SUPPORT_WHILE_IN_HAND, () -> graded().inHand(FeedbackRules.SUPPORT_WHILE_IN_HAND));
        assertThat(assigned(List.of())
                        .inHand(FeedbackRules.SUPPORT_WHILE_IN_HAND)
                        .unit())
                .isEqualTo("/group/hr");
    }

    @Test
    @DisplayName("E-04 one return at a time, decided once and by another; what is sent back is assigned anew")
    void an_order_goes_back_when_the_sender_agrees() {
        Handling handling = assigned(List.of());
        Assignment assignment = handling.assignment();
        Refused.by(FeedbackRules.ORDER_RETURN_IS_ASKED_FOR, () -> assignment.decide(by("clerk", ReturnOutcome.AGREED)));
        assignment.ask(ASKED);
        Refused.by(FeedbackRules.ORDER_RETURNED_ONCE_AT_A_TIME, () -> assignment.ask(ASKED));
        Refused.by(FeedbackRules.ORDER_RETURN_DECIDED_BEFORE_THE_REPLY, assignment::demandNoReturn);
        Refused.by(
                FeedbackRules.ORDER_RETURN_DECIDED_BY_ANOTHER,
                () -> assignment.decide(by("HR-Li", ReturnOutcome.AGREED)));
        assignment.decide(by("clerk", ReturnOutcome.PASSED_UP));
        assignment.demandNoReturn();
        Refused.by(
                FeedbackRules.ORDER_RETURN_IS_ASKED_FOR, () -> assignment.decide(by("clerk", ReturnOutcome.REFUSED)));
        assignment.ask(ASKED);
        handling.sendBack();
        assertThat(handling.state()).isEqualTo(HandlingState.TO_ASSIGN);
        assertThat(assignment.returns())
                .as("what nobody decided is gone with the order")
                .hasSize(1);
        Refused.by(
                FeedbackRules.ORDER_RETURNED_WHILE_IN_HAND,
                () -> handling.inHand(FeedbackRules.ORDER_RETURNED_WHILE_IN_HAND));
    }

    @Test
    @DisplayName("F-01 a handling goes to another person than the one who has it, however the account is written")
    void handed_over_to_another() {
        Handling handling = assigned(List.of());
        handling.signIn("hr-li");
        Refused.by(
                FeedbackRules.HANDED_OVER_TO_ANOTHER,
                () -> handling.assignment().handOver("HR-LI"));
        handling.assignment().handOver("hr-zhang");
        assertThat(handling.assignment().handledBy()).isEqualTo("hr-zhang");
    }

    @Test
    @DisplayName("E-29 the more pressing, the sooner a unit takes an order over")
    void sign_in_by_grade() {
        FeedbackConfig.SignIn limits = new FeedbackConfig.SignIn() {
            @Override
            public int urgentHours() {
                return 1;
            }

            @Override
            public int importantHours() {
                return 4;
            }

            @Override
            public int ordinaryWorkingDays() {
                return 1;
            }
        };
        assertThat(limits.limit(Grade.URGENT)).isEqualTo(Limit.hours(1));
        assertThat(limits.limit(Grade.IMPORTANT)).isEqualTo(Limit.hours(4));
        assertThat(limits.limit(Grade.ORDINARY)).isEqualTo(Limit.workingDays(1));
    }

    @Test
    @DisplayName("X-01 office and petitioner are counted apart")
    void urging_is_counted() {
        Urging urging = assigned(List.of()).urging();
        assertThat(urging.count(UrgedBy.PETITIONER)).isEqualTo(1);
        assertThat(urging.count(UrgedBy.PETITIONER)).isEqualTo(2);
        assertThat(urging.count(UrgedBy.OFFICE)).isEqualTo(1);
    }

    private static OrderReturn.Decision by(String account, ReturnOutcome outcome) {
        return new OrderReturn.Decision(outcome, "属本部门职权", account, NOW);
    }

    private static List<String> units(int many) {
        return IntStream.range(0, many).mapToObj(i -> "/group/unit-" + i).toList();
    }

    private static Handling assigned(List<String> supporting) {
        Handling handling = graded();
        handling.assign("/group/hr", supporting, "clerk", NOW);
        return handling;
    }

    private static Handling graded() {
        GradeDecided decided = ContractExamples.of(
                GradeDecided.class, Map.of("units", new Units("/group/hr", List.of("/group/safety"))));
        Handling handling = new Handling(decided.petitionId(), "/group", null, decided.grade(), NOW);
        handling.graded(decided);
        return handling;
    }
}
