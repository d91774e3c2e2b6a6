package org.suyuan.feedback.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suyuan.feedback.hearing.HearingPart.CHAIR;
import static org.suyuan.feedback.hearing.HearingPart.HANDLING_UNIT;
import static org.suyuan.feedback.hearing.HearingPart.MEMBER;
import static org.suyuan.feedback.hearing.HearingPart.PETITIONER;
import static org.suyuan.feedback.hearing.HearingPart.RECORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Refused;

class HearingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Participant> OFFICERS = List.of(
            new Participant(CHAIR, "director-zhao", null),
            new Participant(RECORDER, "clerk-sun", null),
            new Participant(MEMBER, "leader-li", null),
            new Participant(MEMBER, "law-chen", null));

    @Test
    @DisplayName("E-11 a hearing begins on the seventh day from its notice, not on the sixth, and ends within sixty")
    void announced_in_time() {
        Hearing.demandDays(TODAY, TODAY.plusDays(7), TODAY.plusDays(59));
        Refused.by(
                HearingRules.HEARING_ANNOUNCED_7_DAYS_BEFORE,
                () -> Hearing.demandDays(TODAY, TODAY.plusDays(6), TODAY.plusDays(8)));
        Refused.by(
                HearingRules.HEARING_LASTS_60_DAYS_AT_MOST,
                () -> Hearing.demandDays(TODAY, TODAY.plusDays(7), TODAY.plusDays(60)));
        Refused.by(
                HearingRules.HEARING_LASTS_60_DAYS_AT_MOST,
                () -> Hearing.demandDays(TODAY, TODAY.plusDays(9), TODAY.plusDays(8)));
    }

    @Test
    @DisplayName("E-21 one chair, one recorder, two members or more, each another person; one member is too few")
    void has_its_officers() {
        Hearing.demandComplete(OFFICERS);
        assertThat(Hearing.officers(OFFICERS)).containsExactly("director-zhao", "clerk-sun", "leader-li", "law-chen");
        for (int missing = 0; missing < OFFICERS.size(); missing++) {
            List<Participant> less = new ArrayList<>(OFFICERS);
            less.remove(missing);
            Refused.by(HearingRules.HEARING_HAS_ITS_OFFICERS, () -> Hearing.demandComplete(less));
        }
        Refused.by(
                HearingRules.HEARING_HAS_ITS_OFFICERS,
                () -> Hearing.demandComplete(with(new Participant(CHAIR, "another", null))));
        Refused.by(
                HearingRules.HEARING_HAS_ITS_OFFICERS,
                () -> Hearing.demandComplete(with(new Participant(MEMBER, "Director-Zhao", null))));
    }

    @Test
    @DisplayName("E-21, X-35 the petitioner's side is never named, officers and the unit always are")
    void named_by_the_part() {
        Hearing.demandComplete(with(new Participant(PETITIONER, null, null)));
        Hearing.demandComplete(with(new Participant(HANDLING_UNIT, null, "/group/hr")));
        for (Participant wrong : List.of(
                new Participant(PETITIONER, "wang", null),
                new Participant(MEMBER, null, null),
                new Participant(HANDLING_UNIT, null, null),
                new Participant(PETITIONER, null, "/group/hr"))) {
            Refused.by(
                    HearingRules.HEARING_PARTICIPANT_IS_NAMED_BY_THE_PART, () -> Hearing.demandComplete(with(wrong)));
        }
    }

    @Test
    @DisplayName("E-21 it was held on one of its days, and not on a day to come")
    void held_when_it_was() {
        Hearing hearing = called(TODAY.minusDays(2), TODAY.plusDays(2));
        hearing.demandHeldOn(TODAY.minusDays(2), TODAY);
        hearing.demandHeldOn(TODAY, TODAY);
        hearing.demandHeldOn(TODAY.plusDays(2), TODAY.plusDays(9));
        for (LocalDate wrong : List.of(TODAY.minusDays(3), TODAY.plusDays(3))) {
            Refused.by(
                    HearingRules.HEARING_RECORDED_WHEN_IT_WAS_HELD,
                    () -> hearing.demandHeldOn(wrong, TODAY.plusDays(9)));
        }
        Refused.by(
                HearingRules.HEARING_RECORDED_WHEN_IT_WAS_HELD, () -> hearing.demandHeldOn(TODAY.plusDays(1), TODAY));
    }

    private static List<Participant> with(Participant one) {
        List<Participant> more = new ArrayList<>(OFFICERS);
        more.add(one);
        return more;
    }

    private static Hearing called(LocalDate first, LocalDate last) {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-11-01T02:30:00Z");
        return new Hearing(
                id, id, first, last, "接待室", OFFICERS, null, HearingState.CALLED, "clerk", at, null, "等级", null);
    }
}
