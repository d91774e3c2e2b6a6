package org.suyuan.consultation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.consultation.Participant.Part;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Term;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Refused;

class ConsultationRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final String NUMBER = "信访纪要〔2026〕1号";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Participant HR = new Participant("/group/hr", Part.DEPARTMENT);
    private static final Participant SAFETY = new Participant("/group/safety", Part.DEPARTMENT);
    private static final Participant COUNSEL = new Participant("/group/legal", Part.LEGAL_COUNSEL);

    @Test
    @DisplayName("G-08 another grade goes on with the consultation that there is, and does not end it")
    void another_grade_does_not_end_a_consultation() {
        Consultation consultation = required();
        Set<ConsultationReason> reasons = consultation.reasons();
        consultation.regraded(decided(Grade.ORDINARY, Set.of(), null));
        assertThat(consultation.grade()).isEqualTo(Grade.ORDINARY);
        assertThat(consultation.dueAt()).isEqualTo(NOW);
        assertThat(consultation.reasons()).isEqualTo(reasons);
        assertThat(consultation.state()).isEqualTo(ConsultationState.REQUIRED);
        consultation.regraded(decided(Grade.ORDINARY, Set.of(ConsultationReason.REPEAT_PETITION), null));
        assertThat(consultation.reasons()).containsExactly(ConsultationReason.REPEAT_PETITION);
    }

    @Test
    @DisplayName("C-01 a consultation is called or waived once")
    void called_or_waived_once() {
        Consultation waived = required();
        waived.proposeWaiver(WaiverGround.SETTLED_MEANWHILE, "director");
        waived.consentToWaiver("leader");
        Refused.by(
                ConsultationRules.CONSULTATION_IS_CALLED_ONCE,
                () -> waived.call(call(HR, SAFETY), "leader", true, NOW));
        Refused.by(
                ConsultationRules.CONSULTATION_IS_CALLED_ONCE,
                () -> called().proposeWaiver(WaiverGround.SETTLED_MEANWHILE, "director"));
        Refused.by(ConsultationRules.CONSULTATION_IS_CALLED_ONCE, () -> called().consentToWaiver("leader"));
    }

    @Test
    @DisplayName("C-01 a waiver is proposed by one person with its ground and consented to by another")
    void waived_by_two() {
        Consultation consultation = required();
        Refused.by(ConsultationRules.WAIVER_IS_PROPOSED_FIRST, () -> consultation.consentToWaiver("leader"));
        consultation.proposeWaiver(WaiverGround.SETTLED_MEANWHILE, "director");
        assertThat(consultation.state()).isEqualTo(ConsultationState.REQUIRED);
        Refused.by(ConsultationRules.WAIVED_BY_TWO, () -> consultation.consentToWaiver(" Director"));
        assertThat(consultation.consentToWaiver("leader").ground()).isEqualTo(WaiverGround.SETTLED_MEANWHILE);
        Consultation held = required();
        held.proposeWaiver(WaiverGround.SETTLED_MEANWHILE, "director");
        held.call(call(HR, SAFETY), "leader", true, NOW);
        assertThat(held.waiver()).isNull();
    }

    @Test
    @DisplayName("C-04 who is silent until the statements end is on record, and not waited for any more")
    void the_silent_are_on_record() {
        Instant end = NOW.plusSeconds(7200);
        Refused.by(
                ConsultationRules.STATEMENTS_END_AHEAD,
                () -> required()
                        .call(
                                new Call(NOW.plusSeconds(3600), List.of(HR, SAFETY), NOW.plusSeconds(3599)),
                                "leader",
                                true,
                                NOW));
        Consultation consultation = required();
        consultation.call(new Call(NOW.plusSeconds(3600), List.of(HR, SAFETY, COUNSEL), end), "leader", true, NOW);
        consultation.state("/group/hr", "属实", List.of(), "hr-li", NOW);
        Refused.by(
                ConsultationRules.EVERY_DEPARTMENT_HAS_STATED,
                () -> consultation.adopt(minutes("事实", item(TODAY)), NUMBER, "leader", end.minusMillis(1)));
        consultation.adopt(minutes("事实", item(TODAY)), NUMBER, "leader", end);
        Minutes minutes = requireNonNull(consultation.minutes());
        assertThat(minutes.silent()).containsExactly("/group/safety");
        assertThat(minutes.number()).isEqualTo(NUMBER);
    }

    @Test
    @DisplayName("C-02 a leader or the director chairs")
    void a_leader_or_the_director_chairs() {
        Refused.by(
                ConsultationRules.CHAIR_IS_LEADER_OR_DIRECTOR,
                () -> required().call(call(HR, SAFETY), "clerk", false, NOW));
    }

    @Test
    @DisplayName("C-03 two different departments at least, at a time to come")
    void two_departments_at_a_time_to_come() {
        Refused.by(
                ConsultationRules.TWO_DEPARTMENTS_AT_LEAST,
                () -> required().call(call(HR, HR, COUNSEL), "leader", true, NOW));
        assertThatCode(() -> required().call(call(HR, SAFETY), "leader", true, NOW))
                .doesNotThrowAnyException();
        Call past = new Call(NOW.minusMillis(1), List.of(HR, SAFETY), null);
        Refused.by(ConsultationRules.MEETING_LIES_AHEAD, () -> required().call(past, "leader", true, NOW));
        assertThatCode(() -> required().call(new Call(NOW, List.of(HR, SAFETY), null), "leader", true, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("C-04 participants state between call and minutes, and every department does")
    void every_department_states() {
        Refused.by(
                ConsultationRules.STATEMENTS_BEFORE_THE_MINUTES,
                () -> required().state("/group/hr", "意见", List.of(), "hr-li", NOW));
        Refused.by(
                ConsultationRules.ONLY_PARTICIPANTS_STATE,
                () -> called().state("/group/finance", "意见", List.of(), "x", NOW));
        Consultation half = called();
        half.state("/group/hr", "意见", List.of(), "hr-li", NOW);
        Refused.by(
                ConsultationRules.EVERY_DEPARTMENT_HAS_STATED,
                () -> half.adopt(minutes("事实", item(TODAY)), NUMBER, "leader", NOW));
    }

    @Test
    @DisplayName("C-05 the chair adopts the minutes of a called consultation, once, for a unit that takes part")
    void the_chair_adopts_once() {
        Refused.by(
                ConsultationRules.MINUTES_FOLLOW_THE_CALL,
                () -> required().adopt(minutes("事实", item(TODAY)), NUMBER, "leader", NOW));
        Consultation stated = stated();
        Refused.by(
                ConsultationRules.CHAIR_ADOPTS_THE_MINUTES,
                () -> stated.adopt(minutes("事实", item(TODAY)), NUMBER, "other", NOW));
        Refused.by(
                ConsultationRules.LEAD_UNIT_TAKES_PART,
                () -> stated.adopt(
                        new Minutes("事实", "/group/finance", "方案", List.of(item(TODAY)), null, null),
                        NUMBER,
                        "leader",
                        NOW));
        assertThat(stated.adopt(minutes("事实", item(TODAY)), NUMBER, "leader", NOW)
                        .items())
                .hasSize(1);
        Refused.by(
                ConsultationRules.MINUTES_FOLLOW_THE_CALL,
                () -> stated.adopt(minutes("事实", item(TODAY)), NUMBER, "leader", NOW));
    }

    @Test
    @DisplayName("C-06 minutes bind by items that are due today or later; none is the accused unit's")
    void minutes_bind_by_items() {
        Refused.by(ConsultationRules.MINUTES_BIND_BY_ITEMS, () -> stated().adopt(minutes("事实"), NUMBER, "leader", NOW));
        Refused.by(
                ConsultationRules.ITEM_DATES_LIE_AHEAD,
                () -> stated().adopt(minutes("事实", item(TODAY.minusDays(1))), NUMBER, "leader", NOW));
        Consultation adopted = stated();
        Minutes.Item elsewhere = new Minutes.Item(UUID.randomUUID(), "补发津贴", "/group/finance", TODAY);
        adopted.adopt(minutes("事实", elsewhere), NUMBER, "leader", NOW);
        assertThat(requireNonNull(adopted.minutes()).items()).containsExactly(elsewhere);
        Refused.by(
                ConsultationRules.ACCUSED_UNIT_TAKES_NO_PART, () -> accusing().takesPart(SAFETY.unit()));
        accusing().takesPart(HR.unit());
    }

    @Test
    @DisplayName("X-35 a statement shows no person's numbers")
    void a_statement_shows_no_person() {
        Refused.by(
                ConsultationRules.STATEMENT_SHOWS_NO_PERSON,
                () -> called().state("/group/hr", "张某某，电话+8613800138000", List.of(), "hr-li", NOW));
        called().state("/group/hr", "工单250912101108115409已核", List.of(), "hr-li", NOW);
    }

    @Test
    @DisplayName("X-35 minutes show no person's numbers")
    void minutes_show_no_person() {
        Refused.by(
                ConsultationRules.MINUTES_SHOW_NO_PERSON,
                () -> stated().adopt(minutes("张某某，电话13800138000", item(TODAY)), NUMBER, "leader", NOW));
    }

    private static Consultation required() {
        return new Consultation(decided(Grade.IMPORTANT, Set.of(ConsultationReason.GRADE_IMPORTANT_OR_ABOVE), null));
    }

    private static Consultation called() {
        Consultation consultation = required();
        consultation.call(call(HR, SAFETY, COUNSEL), "leader", true, NOW);
        return consultation;
    }

    private static Consultation stated() {
        Consultation consultation = called();
        consultation.state("/group/hr", "属实", List.of(), "hr-li", NOW);
        consultation.state("/group/safety", "符合条件", List.of(), "safety-qian", NOW);
        return consultation;
    }

    private static Call call(Participant... participants) {
        return new Call(NOW.plusSeconds(3600), List.of(participants), null);
    }

    private static Minutes minutes(String facts, Minutes.Item... items) {
        return new Minutes(facts, "/group/hr", "补发", List.of(items), null, null);
    }

    private static Minutes.Item item(LocalDate dueOn) {
        return new Minutes.Item(UUID.randomUUID(), "补发津贴", "/group/hr", dueOn);
    }

    @Test
    void the_accused_unit_takes_no_part() {
        Refused.by(
                ConsultationRules.ACCUSED_UNIT_TAKES_NO_PART,
                () -> accusing().call(call(HR, SAFETY, COUNSEL), "discipline", true, NOW));
    }

    private static Consultation accusing() {
        return new Consultation(decided(
                Grade.IMPORTANT, Set.of(ConsultationReason.GRADE_IMPORTANT_OR_ABOVE), new Accusation(SAFETY.unit())));
    }

    private static GradeDecided decided(Grade grade, Set<ConsultationReason> reasons, @Nullable Accusation accusation) {
        Map<String, Object> fields = new HashMap<>(Map.of("unit", "/group", "grade", grade, "consultation", reasons));
        fields.put("accusation", accusation);
        fields.put("handling", ContractExamples.of(Term.class, Map.of("dueAt", NOW)));
        return ContractExamples.of(GradeDecided.class, fields);
    }
}
