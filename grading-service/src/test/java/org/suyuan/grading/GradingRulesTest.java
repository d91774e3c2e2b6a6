package org.suyuan.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.grading.Shipped.RECEIVED;
import static org.suyuan.grading.Shipped.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.grading.calendar.IcsNotice;
import org.suyuan.grading.calendar.PublishCalendar;
import org.suyuan.grading.editions.Edition;
import org.suyuan.grading.editions.EditionKind;
import org.suyuan.grading.panel.Opinion;
import org.suyuan.grading.panel.OpinionState;
import org.suyuan.grading.period.Duty;
import org.suyuan.grading.period.SensitivePeriod;
import org.suyuan.grading.plan.PlanBook;
import org.suyuan.grading.plan.PlanTemplate;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.Verdict;
import org.suyuan.grading.units.Dispute;
import org.suyuan.grading.units.Units;
import org.suyuan.platform.deadline.CalendarDoubt;
import org.suyuan.platform.deadline.CalendarYear;
import org.suyuan.testkit.Refused;

class GradingRulesTest {
    private static final Instant DECIDED = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T03:00:00Z");
    private static final Criteria LOW = new Criteria(Level.LOW, Level.LOW, Level.LOW);
    private static final Criteria WIDE = new Criteria(Level.LOW, Level.LOW, Level.HIGH);
    private static final Rulebook RULES = Shipped.rulebook();
    private static final Map<Fact, Object> MORE_PEOPLE = Map.of(Fact.PEOPLE, 26);

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
                GradingRules.ONLY_WHO_IS_ASKED_ANSWERS,
                () -> grading.answer("/group/safety", Grade.URGENT, "现场有隐患", "sun", RECEIVED));
    }

    @Test
    @DisplayName("G-01 the decision waits for who was asked, to the last instant of the time given")
    void the_panel_is_heard() {
        Grading waiting = proposed(plain());
        waiting.ask(List.of("/group/hr"), "clerk", RECEIVED, DECIDED);
        Refused.by(GradingRules.PANEL_IS_HEARD, () -> waiting.decide(judged(LOW, Grade.ORDINARY), RULES));
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
        Refused.by(GradingRules.THERE_IS_A_DISPUTE, () -> desk.settle(finance, "由财务核定", "sun", "/group"));
        Grading grading = proposed(plain());
        Refused.by(GradingRules.UNITS_CHANGE_WITH_A_REASON, () -> grading.name(finance, "一二三四", "clerk"));
        assertThat(grading.name(finance, "由财务核定", "clerk")).isEmpty();
        assertThat(grading.decide(judged(LOW, Grade.ORDINARY), RULES).leadUnit())
                .isEqualTo("/group/finance");
        assertThat(grading.name(new Units("/group/hr", List.of()), "改由人力办理", "clerk"))
                .isPresent();
        Grading accusing = proposed(plain());
        accusing.accuse(new Accusation("/group/finance"));
        Refused.by(GradingRules.ACCUSED_UNIT_IS_NOT_RESPONSIBLE, () -> accusing.name(finance, "由财务核定", "clerk"));
    }

    @Test
    @DisplayName("E-17 a unit that is named disputes once at a time; the common superior or above decides")
    void a_dispute_goes_to_the_common_superior() {
        Units finance = new Units("/group/east/finance", List.of());
        Refused.by(
                GradingRules.UNITS_ARE_DISPUTED_AFTER_THE_DECISION,
                () -> proposed(plain()).dispute("/group/hr", "非本部门职责", "li", LATER, LATER));
        Grading grading = proposed(plain());
        grading.name(new Units("/group/east/hr", List.of("/group/east/mine")), "按分工办理", "clerk");
        grading.decide(judged(LOW, Grade.ORDINARY), RULES);
        Refused.by(GradingRules.THERE_IS_A_DISPUTE, () -> grading.settle(finance, "由财务主办", "sun", "/group"));
        Refused.by(
                GradingRules.DISPUTED_BY_A_UNIT_NAMED,
                () -> grading.dispute("/group/safety", "非本部门职责", "li", LATER, LATER));
        grading.dispute("/group/east/hr", "非本部门职责", "li", LATER, LATER);
        assertThat(grading.units()).first().isEqualTo("/group/east/hr");
        assertThat(grading.responsible().disputes())
                .extracting(Dispute::superior)
                .containsExactly("/group/east");
        Refused.by(
                GradingRules.ONE_DISPUTE_AT_A_TIME,
                () -> grading.dispute("/group/east/mine", "非本部门职责", "li", LATER, LATER));
        for (String unit : List.of("/group/east/hr", "/group/west", "/group/eas")) {
            Refused.by(GradingRules.SUPERIOR_DECIDES_THE_DISPUTE, () -> grading.settle(finance, "由财务主办", "sun", unit));
        }
        assertThat(grading.settle(finance, "由财务主办", "sun", "/group")
                        .orElseThrow()
                        .leadUnit())
                .isEqualTo("/group/east/finance");
        assertThat(grading.pending()).isEmpty();
    }

    @Test
    @DisplayName("G-03 an edition is activated by another person than drafted it, once")
    void an_edition_is_activated_by_another() {
        JsonNode content = JsonNodeFactory.instance.objectNode();
        Edition draft = new Edition(EditionKind.PLAN_BOOK, 1, content, "", "zhao", RECEIVED);
        Refused.by(GradingRules.EDITION_IS_ACTIVATED_BY_ANOTHER_PERSON, () -> draft.activate("zhao", RECEIVED));
        draft.activate("qian", RECEIVED);
        Refused.by(GradingRules.ONLY_A_DRAFT_IS_CHANGED, () -> draft.activate("qian", RECEIVED));
        Refused.by(GradingRules.ONLY_A_DRAFT_IS_CHANGED, () -> draft.rewrite(content, "", "qian"));
    }

    @Test
    @DisplayName("G-05 a plan book has a template for every grade, and no code twice")
    void a_plan_book_knows_every_grade() {
        List<PlanTemplate> shipped = Shipped.plans().templates();
        Refused.by(GradingRules.PLAN_BOOK_KNOWS_EVERY_GRADE, () -> new PlanBook(shipped.subList(0, 2)).check());
        Refused.by(
                GradingRules.PLAN_CODES_ARE_UNIQUE,
                () -> new PlanBook(List.of(shipped.get(0), shipped.get(0))).check());
        Shipped.plans().check();
    }

    @Test
    @DisplayName("X-31 a sensitive period may be one day, and its duties lie in it")
    void a_sensitive_period_ends_after_it_begins() {
        LocalDate day = LocalDate.of(2027, 3, 3);
        List<Duty> duty = List.of(new Duty(day, "zhao", "wang"));
        Refused.by(
                GradingRules.PERIOD_ENDS_AFTER_IT_BEGINS,
                () -> new SensitivePeriod("两会", "/group", day, day.minusDays(1), List.of()));
        Refused.by(
                GradingRules.DUTY_LIES_IN_ITS_PERIOD,
                () -> new SensitivePeriod("两会", "/group", day.plusDays(1), day.plusDays(1), duty));
        assertThat(new SensitivePeriod("两会", "/group", day, day, duty).roster()).isEqualTo(duty);
    }

    @Test
    @DisplayName("G-08 a changed fact has the type of its column")
    void a_changed_fact_has_its_type() {
        Map<Fact, Object> good = Map.of(Fact.PEOPLE, 1, Fact.RISK_FACTORS, List.of("GROUP"), Fact.RISK, "HIGH");
        assertThat(Facts.checked(good)).containsEntry(Fact.PEOPLE, 1);
        for (Map<Fact, Object> bad : List.<Map<Fact, Object>>of(
                Map.of(Fact.PEOPLE, 0),
                Map.of(Fact.PEOPLE, "1"),
                Map.of(Fact.RISK, "EXTREME"),
                Map.of(Fact.RISK_FACTORS, "GROUP"),
                Map.of(Fact.COLLECTIVE, "true"))) {
            Refused.by(GradingRules.CHANGED_FACT_HAS_ITS_TYPE, () -> Facts.checked(bad));
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
        assertThat(decided.dueAt()).isEqualTo(Instant.parse("2026-12-05T15:59:59Z"));
        assertThat(decided.startedAt()).isEqualTo(RECEIVED);
        assertThat(decided.limitClause()).isEqualTo("G-04");
        assertThat(decided.plan()).isEqualTo("IMPORTANT");
        assertThat(decided.steps()).extracting("unit").containsExactly("/group/hr", "/group", "/group/hr");
        assertThat(grading.proposal()).extracting(Verdict::table).isEqualTo(0);
        assertThat(grading.ruling())
                .extracting(ruling -> ruling.verdict().facts().get(Fact.PEOPLE))
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
        assertThat(proposed(plain()).decide(judged(LOW, Grade.ORDINARY), RULES).consultationRequired())
                .isFalse();
        assertThat(proposed(report(20, false, false, false))
                        .decide(judged(WIDE, Grade.IMPORTANT), RULES)
                        .consultationReasons())
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
        closed.close();
        Refused.by(GradingRules.REGRADED_WHILE_IT_IS_OPEN, () -> closed.regrade(raise, MORE_PEOPLE, false, RULES));
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
                () -> decided().regrade(later(WIDE, Grade.IMPORTANT), Map.of(), true, RULES));
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
        Map<Fact, Object> fewer = Map.of(Fact.PEOPLE, 2);
        Refused.by(
                GradingRules.LOWERING_IS_THE_DIRECTORS,
                () -> grading.regrade(later(LOW, Grade.ORDINARY), fewer, false, RULES));
        assertThat(grading.regrade(later(LOW, Grade.ORDINARY), fewer, true, RULES)
                        .decision()
                        .grade())
                .isEqualTo(Grade.ORDINARY);
        assertThat(grading.regradings()).hasSize(2);
    }

    @Test
    @DisplayName("G-08 what changed once counts for danger, consultation and limits from then on")
    void changed_facts_count_from_then_on() {
        Grading grading = decided();
        Criteria urgent = new Criteria(Level.LOW, Level.HIGH, Level.LOW);
        grading.regrade(
                later(urgent, Grade.URGENT),
                Map.of(Fact.URGENT_SIGNS, List.of("CROWD_ON_SITE"), Fact.DIFFICULT, true),
                false,
                RULES);
        assertThat(grading.consultationReasons()).contains(ConsultationReason.DIFFICULT_CASE);
        Refused.by(
                GradingRules.DANGER_IS_NEVER_ORDINARY,
                () -> grading.regrade(later(LOW, Grade.ORDINARY), MORE_PEOPLE, true, RULES));
        assertThat(grading.regrade(later(LOW, Grade.ORDINARY), Map.of(Fact.URGENT_SIGNS, List.of()), true, RULES)
                        .decision()
                        .grade())
                .isEqualTo(Grade.ORDINARY);
        assertThat(grading.regradings().get(1).before().ruling()).isNotNull();
        assertThat(grading.regradings().get(0).before().decidedBy()).isEqualTo("clerk");
    }

    @Test
    @DisplayName("G-01 departments have a month at most, and who has answered is not asked again")
    void a_panel_has_a_month_at_most() {
        Grading grading = proposed(plain());
        Instant month = RECEIVED.plusSeconds(30L * 24 * 3600);
        Refused.by(
                GradingRules.PANEL_HAS_A_MONTH,
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
                later(urgent, Grade.URGENT), Map.of(Fact.URGENT_SIGNS, List.of("CROWD_ON_SITE")), false, RULES);
        GradeDecided decision = changed.decision();
        assertThat(decision.startedAt()).isEqualTo(RECEIVED);
        assertThat(decision.dueAt()).isEqualTo(Instant.parse("2026-11-25T15:59:59Z"));
        assertThat(decision.responseStartedAt()).isEqualTo(LATER);
        assertThat(decision.responseDueAt()).isEqualTo(LATER.plusSeconds(24 * 3600));
        Regrading told = grading.regradings().get(0);
        assertThat(told.dueBefore()).isEqualTo(Instant.parse("2026-11-27T15:59:59Z"));
        assertThat(told.dueAfter()).isEqualTo(decision.dueAt());
        assertThat(changed.changedFacts()).containsExactly("URGENT_SIGNS");
    }

    @Test
    @DisplayName("I-09 an ICS file is read day by day; its titles say off or worked")
    void an_ics_file_is_an_announcement() {
        CalendarYear year = read(ics("春节 假期", "20270206", "20270213") + ics("春节 补班", "20270214", "20270215"));
        assertThat(year.days()).hasSize(8);
        assertThat(year.days().get(6)).isEqualTo(new CalendarYear.Day("春节 假期", LocalDate.of(2027, 2, 12), true));
        assertThat(year.days().get(7)).isEqualTo(new CalendarYear.Day("春节 补班", LocalDate.of(2027, 2, 14), false));
        for (String bad : List.of("", ics("春节 假期", "20250206", "20250213"), ics("春节", "20270206", "20270213"))) {
            Refused.by(GradingRules.ICS_HAS_DAYS_OF_THE_YEAR, () -> read(bad));
        }
    }

    @Test
    @DisplayName("I-09 a file that is cut off is no calendar")
    void a_file_that_is_cut_off() {
        String whole = calendar(ics("春节 假期", "20270206", "20270213"));
        for (String cut :
                List.of("nonsense", "", whole.replace("END:VCALENDAR", ""), whole.substring(0, whole.length() - 40))) {
            Refused.by(GradingRules.ICS_IS_A_WHOLE_CALENDAR, () -> IcsNotice.read(bytes(cut), null, 2027, List.of()));
        }
        assertThat(IcsNotice.read(bytes("\uFEFF" + whole.toLowerCase(Locale.ROOT) + "\n\n"), null, 2027, List.of())
                        .announcement()
                        .days())
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    @DisplayName("I-09 a calendar is read in the charset it has, or is sent with")
    void a_calendar_in_its_charset(String charset) {
        byte[] file = calendar(ics("春节 假期", "20270206", "20270213")).getBytes(Charset.forName(charset));
        for (Charset named : java.util.Arrays.asList(null, Charset.forName(charset))) {
            assertThat(IcsNotice.read(file, named, 2027, List.of())
                            .announcement()
                            .days()
                            .get(0)
                            .name())
                    .isEqualTo("春节 假期");
        }
        Refused.by(
                GradingRules.ICS_IS_TEXT,
                () -> IcsNotice.read(new byte[] {(byte) 0xFF, 'B'}, StandardCharsets.UTF_8, 2027, List.of()));
    }

    @Test
    @DisplayName("I-09 what is called off, has no day or says 不放假 is named; midnight ends an event")
    void what_an_event_does_not_say() {
        IcsNotice.Read read = file(ics("国庆 休", "20271001T000000", "20271004T000000")
                + ics("中秋 休", "20270915", "20270916").replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT")
                + ics("清明 不放假", "20270405", "20270406")
                + ics("端午 休", "20270931", "20270932"));
        assertThat(read.announcement().days())
                .extracting(day -> day.date().toString())
                .containsExactly("2027-10-01", "2027-10-02", "2027-10-03");
        assertThat(read.leftOut()).containsExactly("中秋 休", "清明 不放假", "端午 休");
    }

    @Test
    @DisplayName("I-09 a line may be folded inside a character")
    void a_fold_inside_a_character() {
        byte[] file = calendar(ics("春节 假期", "20270206", "20270213")).getBytes(StandardCharsets.UTF_8);
        int inside = new String(file, StandardCharsets.ISO_8859_1).indexOf("SUMMARY:") + "SUMMARY:".length() + 4;
        byte[] folded = new byte[file.length + 3];
        System.arraycopy(file, 0, folded, 0, inside);
        System.arraycopy(new byte[] {'\r', '\n', ' '}, 0, folded, inside, 3);
        System.arraycopy(file, inside, folded, inside + 3, file.length - inside);
        assertThat(IcsNotice.read(folded, null, 2027, List.of())
                        .announcement()
                        .days()
                        .get(0)
                        .name())
                .isEqualTo("春节 假期");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20200101|RRULE:FREQ=YEARLY|2027-01-01",
                "DTSTART;VALUE=DATE:20221001|RRULE:FREQ=YEARLY;INTERVAL=5|2027-10-01",
                "DTSTART;VALUE=DATE:20260501|RDATE;VALUE=DATE:20270501|2027-05-01",
                "DTSTART;VALUE=DATE:20270501|RDATE;VALUE=DATE:20280501|2027-05-01",
                "DTSTART:20250404T010000Z|RRULE:FREQ=YEARLY;COUNT=3|2027-04-04",
                "DTSTART;VALUE=DATE:20270405|RRULE:FREQ=YEARLY;UNTIL=20270601T000000Z|2027-04-05"
            })
    @DisplayName("I-09 a day that recurs every year is a day of this one")
    void a_day_that_recurs(String start, String rule, String day) {
        CalendarYear year = read("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:元旦 休\r\n" + start + "\r\n" + rule
                + "\r\nEND:VEVENT\r\n" + ics("春节 补班", "20270214", "20270215"));
        assertThat(year.days()).extracting(each -> each.date().toString()).contains(day, "2027-02-14");
        assertThat(year.days().stream().filter(each -> each.date().getYear() == 2027))
                .hasSize(2);
    }

    /** china-holiday-calender 34, 59 and 60, ical4j 720, ics_calendar 66 and 75, node-ical 32, ChinaPublicCalendar 11, iobroker.ical 81. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20270214T090000|DTEND:20270214T180000",
                        "DTSTART;TZID=Asia/Shanghai:20270214T090000|DTEND;TZID=Asia/Shanghai:20270214T180000",
                "DTSTART:20270214T010000Z|DTEND:20270214T100000Z", "DTSTART:20270213T160000Z|DTEND:20270213T170000Z",
                "DTSTART;TZID=PRC;VALUE=DATE:20270214|DTEND;TZID=PRC;VALUE=DATE:20270214",
                        "DTSTART;VALUE=DATE:20270214|X-A:1",
                "DTSTART;VALUE=DATE:20270214|DURATION:P1D", "DTEND;VALUE=DATE:20270215|DTSTART;VALUE=DATE:20270214"
            })
    @DisplayName("I-09 a day is read from every way in which calendars write it")
    void a_day_of_a_calendar(String one, String other) {
        CalendarYear year =
                read("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:春节 补班\r\n" + one + "\r\n" + other + "\r\nEND:VEVENT\r\n");
        assertThat(year.days()).containsExactly(new CalendarYear.Day("春节 补班", LocalDate.of(2027, 2, 14), false));
    }

    @Test
    @DisplayName(
            "I-09 what says neither off nor worked is named and left out, and days of the neighbour's week are kept")
    void what_says_neither_is_named() {
        IcsNotice.Read read = file(ics("元旦（休）", "20261231", "20270103")
                + ics("元宵节", "20270301", "20270302")
                + ics("休｜国庆节", "20271001", "20271008")
                + ics("班｜国庆节", "20271009", "20271010"));
        assertThat(read.leftOut()).containsExactly("元宵节");
        assertThat(read.announcement().days()).hasSize(11);
        assertThat(read.announcement().days().get(0).date()).isEqualTo("2026-12-31");
        assertThat(read.doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .contains(CalendarDoubt.DAY_OF_A_NEIGHBOUR)
                .doesNotContain(CalendarDoubt.NO_MAKE_UP_DAY);
        assertThat(file(ics("休", "20270102", "20270103")).doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .contains(
                        CalendarDoubt.NO_MAKE_UP_DAY,
                        CalendarDoubt.FEW_DAYS_OFF,
                        CalendarDoubt.DAY_OFF_ON_A_LONE_WEEKEND);
        assertThat(file(ics("班", "20270104", "20270105")).doubts())
                .contains(new CalendarDoubt.Doubtful(CalendarDoubt.WORKED_WEEKDAY, List.of(LocalDate.of(2027, 1, 4))));
    }

    @Test
    @DisplayName("I-09 the calendars of the reports are read as they were downloaded")
    void calendars_as_downloaded() throws java.io.IOException {
        java.nio.file.Path files = java.nio.file.Path.of("../../shared/reports/files");
        org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.exists(files), "the reports are not here");
        byte[] whole = java.nio.file.Files.readAllBytes(files.resolve("shuyz-holidayCal.ics"));
        IcsNotice.Read read = IcsNotice.read(whole, null, 2025, List.of("通知"));
        assertThat(read.announcement().days())
                .anyMatch(day -> !day.isOffDay() && day.date().toString().equals("2025-01-26"));
        assertThat(read.doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .doesNotContain(CalendarDoubt.NO_MAKE_UP_DAY);
        byte[] holidays = java.nio.file.Files.readAllBytes(files.resolve("shuyz-holidayCal-HO.ics"));
        assertThat(IcsNotice.read(holidays, null, 2025, List.of()).doubts())
                .extracting(CalendarDoubt.Doubtful::doubt)
                .contains(CalendarDoubt.NO_MAKE_UP_DAY);
        byte[] neighbour = java.nio.file.Files.readAllBytes(files.resolve("holiday-cn-2023.ics"));
        assertThat(IcsNotice.read(neighbour, null, 2023, List.of())
                        .announcement()
                        .days()
                        .get(0)
                        .date())
                .isEqualTo("2022-12-31");
    }

    @Test
    @DisplayName("I-09 a year without days off is none, and what is doubtful is confirmed")
    void a_year_is_plausible() {
        Refused.by(GradingRules.CALENDAR_HAS_DAYS, () -> publish(List.of(), true));
        var holidays = List.of(new CalendarYear.Day("元旦", LocalDate.of(2027, 1, 1), true));
        Refused.by(GradingRules.CALENDAR_DOUBTS_ARE_CONFIRMED, () -> publish(holidays, false));
    }

    private static void publish(List<CalendarYear.Day> days, boolean confirmed) {
        new PublishCalendar().publish(new CalendarYear(2027, List.of("通知"), days, null), confirmed, Locale.ENGLISH);
    }

    @Test
    @DisplayName("I-09 the days of an announcement lie in their year, each once")
    void calendar_days_are_of_their_year() {
        var inside = new CalendarYear.Day("元旦", LocalDate.of(2027, 1, 1), true);
        var outside = new CalendarYear.Day("元旦", LocalDate.of(2026, 12, 24), true);
        Refused.by(
                GradingRules.CALENDAR_DAYS_ARE_OF_THEIR_YEAR,
                () -> publish(List.of(inside, outside), true),
                "2026-12-24");
        Refused.by(GradingRules.CALENDAR_NAMES_A_DAY_ONCE, () -> publish(List.of(inside, inside), true), "2027-01-01");
    }

    private static String ics(String title, String from, String to) {
        return "BEGIN:VEVENT\r\nUID:" + title + "\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:" + title
                + "\r\nDTSTART;VALUE="
                + (from.contains("T") ? "DATE-TIME:" : "DATE:") + from + "\r\nDTEND;VALUE="
                + (from.contains("T") ? "DATE-TIME:" : "DATE:") + to + "\r\nEND:VEVENT\r\n";
    }

    private static CalendarYear read(String events) {
        return file(events).announcement();
    }

    private static IcsNotice.Read file(String events) {
        return IcsNotice.read(bytes(calendar(events)), null, 2027, List.of("通知"));
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<Fact, Object> facts(ReportIssued report) {
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
