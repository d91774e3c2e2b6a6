package org.suyuan.grading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.grading.Shipped.RECEIVED;
import static org.suyuan.grading.Shipped.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.grading.editions.Edition;
import org.suyuan.grading.editions.EditionKind;
import org.suyuan.grading.editions.EditionRules;
import org.suyuan.grading.panel.Opinion;
import org.suyuan.grading.panel.OpinionState;
import org.suyuan.grading.panel.PanelRules;
import org.suyuan.grading.period.Duty;
import org.suyuan.grading.period.PeriodRules;
import org.suyuan.grading.period.SensitivePeriod;
import org.suyuan.grading.plan.PlanBook;
import org.suyuan.grading.plan.PlanRules;
import org.suyuan.grading.plan.PlanTemplate;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.TableRules;
import org.suyuan.grading.table.Verdict;
import org.suyuan.grading.units.Dispute;
import org.suyuan.grading.units.DisputeRules;
import org.suyuan.testkit.Refused;

class GradingRulesTest {
    private static final Instant DECIDED = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T03:00:00Z");
    private static final Criteria LOW = new Criteria(Level.LOW, Level.LOW, Level.LOW);
    private static final Criteria WIDE = new Criteria(Level.LOW, Level.LOW, Level.HIGH);
    private static final Rulebook RULES = Shipped.rulebook();
    private static final Facts MORE_PEOPLE = new Facts(Map.of(Fact.PEOPLE, 26));

    @Test
    @DisplayName("G-01 a grade stands on the report and is decided once")
    void a_grade_stands_on_the_report() {
        Grading desk = new Grading(UUID.randomUUID(), RECEIVED, "/group", null);
        Refused.by(GradingRules.GRADE_STANDS_ON_THE_REPORT, () -> desk.decide(judged(LOW, Grade.ORDINARY), RULES));
        Grading decided = decided();
        Refused.by(GradingRules.GRADE_STANDS_ON_THE_REPORT, () -> decided.decide(judged(LOW, Grade.ORDINARY), RULES));
    }

    @Test
    @DisplayName("G-01 opinions are asked and given between proposal and decision, by who is asked")
    void opinions_belong_to_an_open_grading() {
        Instant due = DECIDED.plusSeconds(3600);
        Refused.by(
                GradingRules.OPINIONS_BELONG_TO_AN_OPEN_GRADING,
                () -> decided().ask(List.of("/group/hr"), "clerk", RECEIVED, due));
        Grading grading = proposed(plain());
        grading.ask(List.of("/group/hr"), "clerk", RECEIVED, due);
        Refused.by(
                PanelRules.ONLY_WHO_IS_ASKED_ANSWERS,
                () -> grading.answer("/group/safety", Grade.URGENT, "现场有隐患", "sun", RECEIVED));
    }

    @Test
    @DisplayName("G-01 the decision waits for who was asked, to the last instant of the time given")
    void the_panel_is_heard() {
        Grading waiting = proposed(plain());
        waiting.ask(List.of("/group/hr"), "clerk", RECEIVED, DECIDED);
        Refused.by(PanelRules.PANEL_IS_HEARD, () -> waiting.decide(judged(LOW, Grade.ORDINARY), RULES));
        Grading late = proposed(plain());
        late.ask(List.of("/group/hr"), "clerk", RECEIVED, DECIDED.minusMillis(1));
        late.decide(judged(LOW, Grade.ORDINARY), RULES);
        assertThat(late.opinions()).extracting(Opinion::state).containsExactly(OpinionState.SILENT);
    }

    @Test
    @DisplayName("E-19 what turns out to accuse somebody waits for no department")
    void a_late_accusation_dissolves_the_panel() {
        Grading grading = proposed(plain());
        grading.ask(List.of("/group/hr"), "clerk", RECEIVED, DECIDED.plusSeconds(3600));
        grading.accuse(new Accusation(null));
        grading.decide(judged(LOW, Grade.ORDINARY), RULES);
        assertThat(grading.opinions()).extracting(Opinion::state).containsExactly(OpinionState.SILENT);
    }

    @Test
    @DisplayName("G-10 no department is asked about an accusation")
    void an_accusation_is_graded_in_confidence() {
        Grading accusing = proposed(plain());
        accusing.accuse(new Accusation(null));
        Refused.by(
                GradingRules.ACCUSATION_IS_GRADED_IN_CONFIDENCE,
                () -> accusing.ask(List.of("/group/hr"), "clerk", RECEIVED, DECIDED));
    }

    @Test
    @DisplayName("I-11 other units are named with a reason while it is open, never an accused one (E-19)")
    void units_are_named_with_a_reason() {
        Units finance = new Units("/group/finance", List.of("/group/hr"));
        Grading desk = new Grading(UUID.randomUUID(), RECEIVED, "/group", null);
        Refused.by(GradingRules.UNITS_ARE_NAMED_WHILE_IT_IS_OPEN, () -> desk.rename(finance, "由财务核定", "clerk"));
        Refused.by(DisputeRules.THERE_IS_A_DISPUTE, () -> desk.settle(finance, "由财务核定", "sun", "/group"));
        Grading grading = proposed(plain());
        Refused.by(GradingRules.UNITS_CHANGE_WITH_A_REASON, () -> grading.rename(finance, "一二三四", "clerk"));
        assertThat(grading.rename(finance, "由财务核定", "clerk")).isEmpty();
        assertThat(grading.decide(judged(LOW, Grade.ORDINARY), RULES).units().lead())
                .isEqualTo("/group/finance");
        assertThat(grading.rename(new Units("/group/hr", List.of()), "改由人力办理", "clerk"))
                .isPresent();
        Grading accusing = proposed(plain());
        accusing.accuse(new Accusation("/group/finance"));
        Refused.by(GradingRules.ACCUSED_UNIT_IS_NOT_RESPONSIBLE, () -> accusing.rename(finance, "由财务核定", "clerk"));
    }

    @Test
    @DisplayName("E-17 a unit that is named disputes once at a time; the common superior or above decides")
    void a_dispute_goes_to_the_common_superior() {
        Units finance = new Units("/group/east/finance", List.of());
        Refused.by(
                GradingRules.UNITS_ARE_DISPUTED_AFTER_THE_DECISION,
                () -> proposed(plain()).dispute("/group/hr", "非本部门职责", "li", LATER, LATER));
        Grading grading = proposed(plain());
        grading.rename(new Units("/group/east/hr", List.of("/group/east/mine")), "按分工办理", "clerk");
        grading.decide(judged(LOW, Grade.ORDINARY), RULES);
        Refused.by(DisputeRules.THERE_IS_A_DISPUTE, () -> grading.settle(finance, "由财务主办", "sun", "/group"));
        Refused.by(
                DisputeRules.DISPUTED_BY_A_UNIT_NAMED,
                () -> grading.dispute("/group/safety", "非本部门职责", "li", LATER, LATER));
        grading.dispute("/group/east/hr", "非本部门职责", "li", LATER, LATER);
        assertThat(grading.units()).first().isEqualTo("/group/east/hr");
        assertThat(grading.responsible().disputes())
                .extracting(Dispute::superior)
                .containsExactly("/group/east");
        Refused.by(
                DisputeRules.ONE_DISPUTE_AT_A_TIME,
                () -> grading.dispute("/group/east/mine", "非本部门职责", "li", LATER, LATER));
        for (String unit : List.of("/group/east/hr", "/group/west", "/group/eas")) {
            Refused.by(DisputeRules.SUPERIOR_DECIDES_THE_DISPUTE, () -> grading.settle(finance, "由财务主办", "sun", unit));
        }
        assertThat(grading.settle(finance, "由财务主办", "sun", "/group")
                        .orElseThrow()
                        .units()
                        .lead())
                .isEqualTo("/group/east/finance");
        assertThat(grading.pending()).isEmpty();
    }

    @Test
    @DisplayName("G-03 an edition is activated by another person than drafted it, once")
    void an_edition_is_activated_by_another() {
        JsonNode content = JsonNodeFactory.instance.objectNode();
        Edition draft = new Edition(EditionKind.PLAN_BOOK, 1, content, "", "zhao", RECEIVED);
        Refused.by(EditionRules.EDITION_IS_ACTIVATED_BY_ANOTHER_PERSON, () -> draft.activate("zhao", RECEIVED));
        draft.activate("qian", RECEIVED);
        Refused.by(EditionRules.ONLY_A_DRAFT_IS_CHANGED, () -> draft.activate("qian", RECEIVED));
        Refused.by(EditionRules.ONLY_A_DRAFT_IS_CHANGED, () -> draft.rewrite(content, "", "qian"));
    }

    @Test
    @DisplayName("G-05 a plan book has a template for every grade, and no code twice")
    void a_plan_book_knows_every_grade() {
        List<PlanTemplate> shipped = Shipped.plans().templates();
        Refused.by(PlanRules.PLAN_BOOK_KNOWS_EVERY_GRADE, () -> new PlanBook(shipped.subList(0, 2)).check());
        Refused.by(
                PlanRules.PLAN_CODES_ARE_UNIQUE, () -> new PlanBook(List.of(shipped.get(0), shipped.get(0))).check());
        Shipped.plans().check();
    }

    @Test
    @DisplayName("X-31 a sensitive period may be one day, and its duties lie in it")
    void a_sensitive_period_ends_after_it_begins() {
        LocalDate day = LocalDate.of(2027, 3, 3);
        List<Duty> duty = List.of(new Duty(day, "zhao", "wang"));
        Refused.by(
                PeriodRules.PERIOD_ENDS_AFTER_IT_BEGINS,
                () -> new SensitivePeriod("两会", "/group", day, day.minusDays(1), List.of()));
        Refused.by(
                PeriodRules.DUTY_LIES_IN_ITS_PERIOD,
                () -> new SensitivePeriod("两会", "/group", day.plusDays(1), day.plusDays(1), duty));
        assertThat(new SensitivePeriod("两会", "/group", day, day, duty).roster()).isEqualTo(duty);
    }

    @Test
    @DisplayName("G-08 a changed fact has the type of its column")
    void a_changed_fact_has_its_type() {
        Map<Fact, Object> good = Map.of(Fact.PEOPLE, 1, Fact.RISK_FACTORS, List.of("GROUP"), Fact.RISK, "HIGH");
        assertThat(Facts.checked(good).values()).containsEntry(Fact.PEOPLE, 1);
        for (Map<Fact, Object> bad : List.<Map<Fact, Object>>of(
                Map.of(Fact.PEOPLE, 0),
                Map.of(Fact.PEOPLE, "1"),
                Map.of(Fact.RISK, "EXTREME"),
                Map.of(Fact.RISK_FACTORS, "GROUP"),
                Map.of(Fact.COLLECTIVE, "true"))) {
            Refused.by(TableRules.CHANGED_FACT_HAS_ITS_TYPE, () -> Facts.checked(bad));
        }
    }

    @Test
    @DisplayName("G-02 a grade or criteria other than proposed give their reason in five characters")
    void a_deviation_gives_its_reason() {
        for (String reason : new @Nullable String[] {null, "", "一二三四"}) {
            Refused.by(
                    GradingRules.DEVIATION_GIVES_A_REASON,
                    () -> proposed(plain()).decide(judged(LOW, Grade.IMPORTANT, reason), RULES));
        }
        Criteria other = new Criteria(Level.LOW, Level.LOW, Level.MEDIUM);
        Refused.by(
                GradingRules.DEVIATION_GIVES_A_REASON,
                () -> proposed(plain()).decide(judged(other, Grade.ORDINARY), RULES));
        assertThat(proposed(plain())
                        .decide(judged(LOW, Grade.IMPORTANT, "一二三四五"), RULES)
                        .grade())
                .isEqualTo(Grade.IMPORTANT);
    }

    @Test
    @DisplayName("G-08 danger is never ordinary, neither at first nor later")
    void danger_is_never_ordinary() {
        ReportIssued danger = report(1, false, false, false, UrgentSign.DANGER_TO_LIFE);
        Refused.by(
                GradingRules.DANGER_IS_NEVER_ORDINARY,
                () -> proposed(danger).decide(judged(LOW, Grade.ORDINARY, "现场已经核实无险情"), RULES));
        Grading grading = proposed(danger);
        assertThat(grading.decide(judged(LOW, Grade.IMPORTANT, "现场已经核实无险情"), RULES)
                        .grade())
                .isEqualTo(Grade.IMPORTANT);
        Refused.by(
                GradingRules.DANGER_IS_NEVER_ORDINARY,
                () -> grading.regrade(judged(LOW, Grade.ORDINARY, "险情已经全部排除"), MORE_PEOPLE, true, RULES));
    }

    @Test
    @DisplayName("G-04 what is decided carries its limits, its plan and the edition it stands on")
    void a_decision_carries_limits_plan_and_edition() {
        Grading grading = proposed(report(20, false, false, false));
        GradeDecided decided = grading.decide(judged(WIDE, Grade.IMPORTANT), RULES);
        assertThat(decided.handling().dueAt()).isEqualTo(Instant.parse("2026-12-05T15:59:59Z"));
        assertThat(decided.handling().startedAt()).isEqualTo(RECEIVED);
        assertThat(decided.handling().clause()).isEqualTo("G-04");
        assertThat(decided.plan().template()).isEqualTo("IMPORTANT");
        assertThat(decided.plan().steps()).extracting("unit").containsExactly("/group/hr", "/group", "/group/hr");
        assertThat(grading.proposal())
                .extracting(Proposal::verdict)
                .extracting(Verdict::table)
                .isEqualTo(0);
        assertThat(grading.decision().ruling())
                .extracting(ruling -> ruling.verdict().facts().values().get(Fact.PEOPLE))
                .isEqualTo(20);
    }

    @ParameterizedTest
    @DisplayName("G-02 scope: four people are low, five medium, twenty high")
    @CsvSource({"4, LOW", "5, MEDIUM", "19, MEDIUM", "20, HIGH"})
    void scope_by_people(int people, Level scope) {
        assertThat(CriteriaScale.judge(report(people, false, false, false)).scope())
                .isEqualTo(scope);
    }

    @Test
    @DisplayName("C-01 consultation for important and above, repeats, difficult cases, and where the table asks for it")
    void consultation_is_required_with_its_reasons() {
        assertThat(proposed(plain()).decide(judged(LOW, Grade.ORDINARY), RULES).consultation())
                .isEmpty();
        assertThat(proposed(report(20, false, false, false))
                        .decide(judged(WIDE, Grade.IMPORTANT), RULES)
                        .consultation())
                .containsExactly(ConsultationReason.GRADE_IMPORTANT_OR_ABOVE);
        assertThat(Ruling.consultation(Grade.ORDINARY, facts(report(1, true, false, false)), false))
                .containsExactly(ConsultationReason.REPEAT_PETITION);
        assertThat(Ruling.consultation(Grade.ORDINARY, facts(report(1, false, false, true)), false))
                .containsExactly(ConsultationReason.DIFFICULT_CASE);
        assertThat(Ruling.consultation(Grade.ORDINARY, facts(plain()), true))
                .containsExactly(ConsultationReason.GRADING_TABLE);
    }

    @Test
    @DisplayName("G-08 a grade changes between its decision and the closing of the petition")
    void a_grade_changes_while_it_is_open() {
        Judgement raise = later(WIDE, Grade.IMPORTANT);
        Refused.by(
                GradingRules.REGRADED_WHILE_IT_IS_OPEN,
                () -> proposed(plain()).regrade(raise, MORE_PEOPLE, false, RULES));
        Grading closed = decided();
        closed.progress().close();
        Refused.by(GradingRules.REGRADED_WHILE_IT_IS_OPEN, () -> closed.regrade(raise, MORE_PEOPLE, false, RULES));
        closed.progress().reopen();
        closed.regrade(raise, MORE_PEOPLE, false, RULES);
        assertThat(decided().regrade(raise, MORE_PEOPLE, false, RULES).previous())
                .isEqualTo(Grade.ORDINARY);
    }

    @Test
    @DisplayName("G-08 a regrading names another grade, what changed, and why in five characters")
    void a_regrading_says_what_and_why() {
        Refused.by(
                GradingRules.REGRADE_CHANGES_THE_GRADE,
                () -> decided().regrade(later(WIDE, Grade.ORDINARY), MORE_PEOPLE, true, RULES));
        Refused.by(
                GradingRules.REGRADE_NAMES_WHAT_CHANGED,
                () -> decided().regrade(later(WIDE, Grade.IMPORTANT), Facts.NONE, true, RULES));
        Refused.by(
                GradingRules.REGRADE_NAMES_WHAT_CHANGED,
                () -> decided()
                        .regrade(
                                new Judgement(WIDE, Grade.IMPORTANT, "一二三四", "clerk", LATER),
                                MORE_PEOPLE,
                                true,
                                RULES));
    }

    @Test
    @DisplayName("G-08 a clerk raises, the director also lowers")
    void lowering_is_the_directors() {
        Grading grading = decided();
        grading.regrade(later(WIDE, Grade.IMPORTANT), MORE_PEOPLE, false, RULES);
        Facts fewer = new Facts(Map.of(Fact.PEOPLE, 2));
        Refused.by(
                GradingRules.LOWERING_IS_THE_DIRECTORS,
                () -> grading.regrade(later(LOW, Grade.ORDINARY), fewer, false, RULES));
        assertThat(grading.regrade(later(LOW, Grade.ORDINARY), fewer, true, RULES)
                        .decision()
                        .grade())
                .isEqualTo(Grade.ORDINARY);
        assertThat(grading.decision().regradings()).hasSize(2);
    }

    @Test
    @DisplayName("G-08 what changed once counts for danger, consultation and limits from then on")
    void changed_facts_count_from_then_on() {
        Grading grading = decided();
        Criteria urgent = new Criteria(Level.LOW, Level.HIGH, Level.LOW);
        grading.regrade(
                later(urgent, Grade.URGENT),
                new Facts(Map.of(Fact.URGENT_SIGNS, List.of("CROWD_ON_SITE"), Fact.DIFFICULT, true)),
                false,
                RULES);
        assertThat(grading.decision().consultation(grading.proposal())).contains(ConsultationReason.DIFFICULT_CASE);
        Refused.by(
                GradingRules.DANGER_IS_NEVER_ORDINARY,
                () -> grading.regrade(later(LOW, Grade.ORDINARY), MORE_PEOPLE, true, RULES));
        assertThat(grading.regrade(
                                later(LOW, Grade.ORDINARY),
                                new Facts(Map.of(Fact.URGENT_SIGNS, List.of())),
                                true,
                                RULES)
                        .decision()
                        .grade())
                .isEqualTo(Grade.ORDINARY);
        assertThat(grading.decision().regradings().get(1).before().ruling()).isNotNull();
        assertThat(grading.decision().regradings().get(0).before().decidedBy()).isEqualTo("clerk");
    }

    @Test
    @DisplayName("G-01 departments have a month at most, and who has answered is not asked again")
    void a_panel_has_a_month_at_most() {
        Grading grading = proposed(plain());
        Instant month = RECEIVED.plusSeconds(30L * 24 * 3600);
        Refused.by(
                PanelRules.PANEL_HAS_A_MONTH,
                () -> grading.ask(List.of("/group/hr"), "clerk", RECEIVED, month.plusMillis(1)));
        grading.ask(List.of("/group/hr"), "clerk", RECEIVED, month);
        grading.answer("/group/hr", Grade.URGENT, "现场有隐患", "li", RECEIVED);
        assertThat(grading.ask(List.of("/group/hr", "/group/env"), "clerk", RECEIVED, month)
                        .units())
                .containsExactly("/group/env");
        assertThat(grading.opinions()).extracting(Opinion::grade).containsExactly(Grade.URGENT, null);
    }

    @Test
    @DisplayName("E-17 nobody is judge of their own dispute, and nobody passes it by")
    void nobody_judges_their_own_dispute() {
        Grading grading = proposed(plain());
        grading.decide(judged(LOW, Grade.ORDINARY), RULES);
        grading.dispute("/group/hr", "非本部门职责", "li", LATER, LATER);
        assertThat(grading.responsible().disputes())
                .extracting(Dispute::superior)
                .containsExactly("/group");
        Refused.by(
                GradingRules.DISPUTE_IS_DECIDED_FIRST,
                () -> grading.rename(new Units("/group/env", List.of()), "改由环保办理", "clerk"));
    }

    @Test
    @DisplayName("G-08 handling is limited anew from the original start; a response asked for first now runs from now")
    void limits_are_computed_from_the_original_start() {
        Grading grading = decided();
        Criteria urgent = new Criteria(Level.LOW, Level.HIGH, Level.LOW);
        GradeChanged changed = grading.regrade(
                later(urgent, Grade.URGENT),
                new Facts(Map.of(Fact.URGENT_SIGNS, List.of("CROWD_ON_SITE"))),
                false,
                RULES);
        GradeDecided decision = changed.decision();
        assertThat(decision.handling().startedAt()).isEqualTo(RECEIVED);
        assertThat(decision.handling().dueAt()).isEqualTo(Instant.parse("2026-11-25T15:59:59Z"));
        assertThat(requireNonNull(decision.response()).startedAt()).isEqualTo(LATER);
        assertThat(decision.response().dueAt()).isEqualTo(LATER.plusSeconds(24 * 3600));
        Regrading told = grading.decision().regradings().get(0);
        assertThat(told.dueBefore()).isEqualTo(Instant.parse("2026-11-27T15:59:59Z"));
        assertThat(told.dueAfter()).isEqualTo(decision.handling().dueAt());
        assertThat(changed.changedFacts()).containsExactly("URGENT_SIGNS");
    }

    private static Facts facts(ReportIssued report) {
        return Facts.of(report, LOW, false);
    }

    private static ReportIssued plain() {
        return report(1, false, false, false);
    }

    private static Grading decided() {
        Grading grading = proposed(plain());
        grading.decide(judged(LOW, Grade.ORDINARY), RULES);
        return grading;
    }

    private static Grading proposed(ReportIssued report) {
        Grading grading = new Grading(report.petitionId(), RECEIVED, "/group", null);
        grading.propose(report, RULES, RECEIVED);
        return grading;
    }

    private static Judgement judged(Criteria criteria, Grade grade) {
        return judged(criteria, grade, null);
    }

    private static Judgement judged(Criteria criteria, Grade grade, @Nullable String reason) {
        return new Judgement(criteria, grade, reason, "clerk", DECIDED);
    }

    private static Judgement later(Criteria criteria, Grade grade) {
        return new Judgement(criteria, grade, "又有二十六人反映", "clerk", LATER);
    }
}
