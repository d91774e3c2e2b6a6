package org.suyuan.feedback;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.feedback.FeedbackRules.HAZARD_IS_TREATED;
import static org.suyuan.feedback.FeedbackRules.PROBLEM_IS_SOLVED;
import static org.suyuan.feedback.FeedbackRules.RESPONSIBILITY_IS_PLACED;
import static org.suyuan.feedback.FeedbackRules.ROOT_CAUSE_IS_NAMED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.feedback.HazardState;
import org.suyuan.contract.feedback.Opinion;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Refused;

class FeedbackRulesTest {
    private static final RootCause CAUSE = RootCause.RULE_NOT_CARRIED_OUT;

    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final UUID REPLY_ID = UUID.randomUUID();
    private static final Promise PROMISE = new Promise("补发津贴", "/group/hr", LocalDate.of(2026, 12, 15));
    private static final Reply REPLY = reply(Opinion.EXPLAIN, List.of());
    private static final Delivery DELIVERY = new Delivery(Way.POST, LocalDate.of(2026, 11, 20), "挂号 0231");
    private static final Closing GATE =
            new Closing("/group/hr", "薪酬科科长", Solution.SOLVED, "工资条载明补发", HazardState.NONE, "仅一个班组", CAUSE);
    private static final Closed SOLVED = GATE.closed(UUID.randomUUID());
    private static final Revisit CONTENT = new Revisit(true, true, false, null, null, "满意", null);

    @Test
    @DisplayName("F-01 assigned once, taken over once, replied to by who took it over")
    void assigned_and_taken_over_once() {
        Handling desk = new Handling(UUID.randomUUID(), "/group", null, Grade.URGENT, NOW);
        Refused.by(FeedbackRules.ASSIGNED_ONCE, () -> desk.assign("/group/hr", List.of(), "clerk", Instant.EPOCH));
        Refused.by(FeedbackRules.SIGNED_IN_AFTER_ASSIGNMENT, () -> graded().signIn("hr-li"));
        Handling assigned = assigned();
        Refused.by(FeedbackRules.ASSIGNED_ONCE, () -> assigned.assign("/group/hr", List.of(), "clerk", Instant.EPOCH));
        assigned.signIn("hr-li");
        Refused.by(FeedbackRules.SIGNED_IN_AFTER_ASSIGNMENT, () -> assigned.signIn("hr-li"));
        Refused.by(FeedbackRules.REPLY_BY_WHO_HANDLES, () -> assigned.reply(REPLY_ID, REPLY));
    }

    @Test
    @DisplayName("G-04 who was contacted before the assignment counts as contacted; after the reply it is too late")
    void contact_counts_before_the_assignment() {
        Handling urgent = graded();
        urgent.contact(Way.PHONE, "clerk");
        urgent.assign("/group/hr", List.of(), "clerk", Instant.EPOCH);
        urgent.signIn("hr-li");
        assertThat(urgent.state()).isEqualTo(HandlingState.CONTACTED);
        Refused.by(FeedbackRules.CONTACT_BEFORE_THE_REPLY, () -> replied().contact(Way.PHONE, "hr-li"));
    }

    @Test
    @DisplayName("F-02 a reply has investigation, facts and basis, and a conclusion to each demand")
    void a_reply_is_complete() {
        List<Finding> all = List.of(finding(Opinion.EXPLAIN, "结论"));
        for (Reply half : new Reply[] {
            new Reply(" ", "事实", "依据", all, List.of()),
            new Reply("调查", "", "依据", all, List.of()),
            new Reply("调查", "事实", "", all, List.of()),
            new Reply("调查", "事实", "依据", List.of(), List.of()),
            new Reply("调查", "事实", "依据", List.of(finding(Opinion.EXPLAIN, " ")), List.of())
        }) {
            Refused.by(FeedbackRules.REPLY_IS_COMPLETE, () -> contacted().reply(REPLY_ID, half));
        }
        assertThat(replied().state()).isEqualTo(HandlingState.REPLIED);
    }

    private static Finding finding(Opinion opinion, String conclusion) {
        return new Finding("补发高温津贴", opinion, conclusion);
    }

    private static Reply reply(Opinion opinion, List<Promise> promises) {
        return new Reply("调查", "事实", "依据", List.of(finding(opinion, "结论")), promises);
    }

    @Test
    @DisplayName("F-02 a reply is corrected until the closing, not before it was issued and not after")
    void corrected_until_the_closing() {
        Refused.by(
                FeedbackRules.REPLY_CORRECTED_BEFORE_THE_CLOSING,
                () -> contacted().correct());
        assertThat(replied().correct()).isEqualTo(REPLY_ID);
        Handling handling = delivered();
        handling.correct();
        assertThat(handling.state()).isEqualTo(HandlingState.CONTACTED);
        assertThat(handling.answer()).isNull();
        Refused.by(FeedbackRules.REPLY_CORRECTED_BEFORE_THE_CLOSING, () -> closed().correct());
    }

    @Test
    @DisplayName("F-03 a reply is delivered once, with its proof")
    void a_reply_is_delivered_with_proof() {
        Refused.by(FeedbackRules.DELIVERY_FOLLOWS_THE_REPLY, () -> contacted().deliver(DELIVERY));
        Refused.by(
                FeedbackRules.DELIVERY_HAS_PROOF,
                () -> replied().deliver(new Delivery(Way.POST, LocalDate.of(2026, 11, 20), " ")));
        Refused.by(FeedbackRules.DELIVERY_FOLLOWS_THE_REPLY, () -> delivered().deliver(DELIVERY));
    }

    @Test
    @DisplayName("E-22 what a reply says to one demand it says as a whole; to several, partly when it supports one")
    void the_opinion_of_the_whole() {
        for (Opinion opinion : Opinion.values()) {
            assertThat(reply(opinion, List.of()).opinion()).isEqualTo(opinion);
        }
        assertThat(together(Opinion.SUPPORT, Opinion.NOT_SUPPORT)).isEqualTo(Opinion.PARTLY_SUPPORT);
        assertThat(together(Opinion.EXPLAIN, Opinion.NOT_SUPPORT)).isEqualTo(Opinion.EXPLAIN);
        assertThat(together(Opinion.SUPPORT, Opinion.SUPPORT)).isEqualTo(Opinion.SUPPORT);
    }

    private static Opinion together(Opinion first, Opinion second) {
        return new Reply("调查", "事实", "依据", List.of(finding(first, "一"), finding(second, "二")), List.of()).opinion();
    }

    @Test
    @DisplayName("E-22 what supports a demand, if only in part, promises something; what explains need not")
    void support_promises_something() {
        for (Opinion opinion : List.of(Opinion.SUPPORT, Opinion.PARTLY_SUPPORT)) {
            Refused.by(
                    FeedbackRules.SUPPORT_PROMISES_SOMETHING,
                    () -> contacted().reply(REPLY_ID, reply(opinion, List.of())));
            Handling handling = contacted();
            handling.reply(REPLY_ID, reply(opinion, List.of(PROMISE)));
            assertThat(handling.state()).isEqualTo(HandlingState.REPLIED);
        }
    }

    @Test
    @DisplayName("E-08 the day of the delivery is kept: the time to ask for a review begins with it")
    void the_day_of_the_delivery_is_kept() {
        Answer answer = requireNonNull(delivered().answer());
        assertThat(requireNonNull(answer.delivery()).deliveredOn()).isEqualTo(DELIVERY.deliveredOn());
    }

    @ParameterizedTest
    @EnumSource(Solution.class)
    @DisplayName("F-08 whether the problem was solved or explained is told with the closing")
    void solved_or_explained_is_told(Solution solution) {
        Closed gate = new Closed("/group/hr", solution, HazardState.NONE, null, CAUSE);
        assertThat(delivered().close(gate, "clerk", NOW, null).solution()).isEqualTo(solution);
    }

    @Test
    @DisplayName("F-08 not closed while responsibility, problem or hazard is open, each with what shows it")
    void the_closing_gate() {
        String unit = "/group/hr";
        String words = "工资条载明补发";
        Solution solution = Solution.EXPLAINED;
        HazardState hazard = HazardState.TREATED;
        refused(RESPONSIBILITY_IS_PLACED, new Closing(null, "科长", solution, words, hazard, words, CAUSE));
        refused(RESPONSIBILITY_IS_PLACED, new Closing(unit, " ", solution, words, hazard, words, CAUSE));
        refused(PROBLEM_IS_SOLVED, new Closing(unit, "科长", null, words, hazard, words, CAUSE));
        refused(PROBLEM_IS_SOLVED, new Closing(unit, "科长", solution, " ", hazard, words, CAUSE));
        refused(HAZARD_IS_TREATED, new Closing(unit, "科长", solution, words, null, words, CAUSE));
        refused(HAZARD_IS_TREATED, new Closing(unit, "科长", solution, words, hazard, null, CAUSE));
        refused(ROOT_CAUSE_IS_NAMED, new Closing(unit, "科长", solution, words, hazard, words, null));
        assertThat(new Closing(unit, "科长", solution, words, hazard, words, CAUSE)
                        .closed(REPLY_ID)
                        .responsibleUnit())
                .isEqualTo(unit);
    }

    private static void refused(FeedbackRules rule, Closing closing) {
        Refused.by(rule, () -> closing.closed(REPLY_ID));
    }

    @Test
    @DisplayName("F-08 closed after the delivery and the end of the disclosure, not before either")
    void closed_after_delivery_and_disclosure() {
        Refused.by(FeedbackRules.CLOSED_AFTER_DELIVERY, () -> replied().close(SOLVED, "clerk", NOW, null));
        Handling published = replied();
        published.deliver(DELIVERY);
        Refused.by(FeedbackRules.CLOSED_AFTER_DISCLOSURE, () -> published.close(SOLVED, "clerk", NOW, null));
        published.conclusion().disclosureDecided();
        published.close(SOLVED, "clerk", NOW, null);
        assertThat(published.state()).isEqualTo(HandlingState.CLOSED);
    }

    @Test
    @DisplayName("X-24 what was archived is assigned anew when its closing was false, what was only closed goes on")
    void a_false_closing_is_taken_back() {
        Handling archived = closed();
        archived.revisit(CONTENT, "clerk");
        archived.archive("clerk");
        archived.reopen();
        assertThat(archived.state()).isEqualTo(HandlingState.TO_ASSIGN);
        Handling goesOn = closed();
        goesOn.reopen();
        assertThat(goesOn.state()).isEqualTo(HandlingState.CONTACTED);
    }

    @Test
    @DisplayName("G-04 closed at the due time is in time, a moment later is not")
    void in_time_to_the_moment() {
        Instant due = decided().handling().dueAt();
        assertThat(delivered().close(SOLVED, "clerk", due, null).inTime()).isTrue();
        assertThat(delivered().close(SOLVED, "clerk", due.plusMillis(1), null).inTime())
                .isFalse();
    }

    @Test
    @DisplayName("F-06 a closed petition is revisited, once")
    void revisited_after_closing() {
        Refused.by(FeedbackRules.REVISIT_FOLLOWS_CLOSING, () -> delivered().revisit(CONTENT, "clerk"));
        Handling handling = closed();
        handling.revisit(CONTENT, "clerk");
        Refused.by(FeedbackRules.REVISIT_FOLLOWS_CLOSING, () -> handling.revisit(CONTENT, "clerk"));
    }

    @Test
    @DisplayName("X-35 a new matter shows no person's numbers")
    void a_new_matter_shows_no_person() {
        Revisit found = new Revisit(
                true,
                false,
                false,
                null,
                null,
                "",
                new Revisit.NewMatter(UUID.randomUUID(), "标题", "电话13800138000", "/group"));
        Refused.by(FeedbackRules.NEW_MATTER_SHOWS_NO_PERSON, () -> closed().revisit(found, "clerk"));
    }

    @Test
    @DisplayName("F-05 archived once, after the revisit")
    void archived_when_complete() {
        Refused.by(FeedbackRules.ARCHIVED_AFTER_THE_REVISIT, () -> closed().archive("clerk"));
        Handling handling = closed();
        handling.revisit(CONTENT, "clerk");
        handling.archive("clerk");
        Refused.by(FeedbackRules.ARCHIVED_AFTER_THE_REVISIT, () -> handling.archive("clerk"));
    }

    private static GradeDecided decided() {
        return ContractExamples.of(GradeDecided.class);
    }

    private static Handling graded() {
        Handling handling = new Handling(UUID.randomUUID(), "/group", null, Grade.ORDINARY, NOW);
        handling.graded(decided());
        return handling;
    }

    private static Handling assigned() {
        Handling handling = graded();
        handling.assign("/group/hr", List.of(), "clerk", Instant.EPOCH);
        return handling;
    }

    private static Handling contacted() {
        Handling handling = assigned();
        handling.signIn("hr-li");
        handling.contact(Way.PHONE, "hr-li");
        return handling;
    }

    private static Handling replied() {
        Handling handling = contacted();
        handling.reply(REPLY_ID, REPLY);
        return handling;
    }

    private static Handling delivered() {
        Handling handling = replied();
        handling.deliver(DELIVERY);
        handling.conclusion().disclosureDecided();
        return handling;
    }

    private static Handling closed() {
        Handling handling = delivered();
        handling.close(SOLVED, "clerk", NOW, null);
        return handling;
    }

    @Test
    @DisplayName("E-19 a petition is never assigned to the unit it accuses, nor below it; beside it, it is")
    void never_assigned_to_the_accused() {
        Handling accusing =
                new Handling(UUID.randomUUID(), "/group", new Accusation("/group/mine-2"), Grade.ORDINARY, NOW);
        accusing.graded(decided());
        for (String accused : new String[] {"/group/mine-2", "/group/mine-2/team-3"}) {
            Refused.by(
                    FeedbackRules.ACCUSED_UNIT_NEVER_HANDLES_IT,
                    () -> accusing.assign(accused, List.of(), "discipline", Instant.EPOCH));
        }
        accusing.assign("/group/mine-20", List.of(), "discipline", Instant.EPOCH);
    }
}
