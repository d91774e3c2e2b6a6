package org.suyuan.consultation.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What bodies owe, and who may chair them. */
class DutyTest {
    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    @DisplayName("C-07 the Party secretary chairs the joint conference twice a year; what others chair does not count")
    void twice_a_year_by_the_secretary() {
        Body conference = body(BodyKind.JOINT_CONFERENCE);
        List<HeldSession> held = List.of(
                held(DAY, Post.PARTY_SECRETARY), held(DAY.plusMonths(3), Post.LEADER_IN_CHARGE), held(DAY, null));
        DutyStanding year = Duty.TWICE_A_YEAR
                .standing(conference, 2026, held, DAY.plusYears(1))
                .get(0);
        assertThat(year.done()).isEqualTo(1);
        assertThat(year.missed()).isTrue();
        List<HeldSession> enough = Stream.concat(
                        held.stream(), Stream.of(held(LocalDate.of(2026, 12, 31), Post.PARTY_SECRETARY)))
                .toList();
        assertThat(Duty.TWICE_A_YEAR.standing(conference, 2026, enough, DAY.plusYears(1)))
                .extracting(DutyStanding::missed)
                .containsExactly(false);
        assertThat(Duty.TWICE_A_YEAR.standing(conference, 2026, List.of(), LocalDate.of(2026, 12, 31)))
                .extracting(DutyStanding::missed)
                .containsExactly(false);
    }

    @Test
    @DisplayName("C-08 the standing committee studies petitions once a quarter")
    void once_a_quarter() {
        List<DutyStanding> year = Duty.ONCE_A_QUARTER.standing(
                body(BodyKind.STANDING_COMMITTEE),
                2026,
                List.of(held(DAY, Post.PARTY_SECRETARY), held(DAY.plusDays(1), Post.PARTY_SECRETARY)),
                LocalDate.of(2026, 10, 1));
        assertThat(year).extracting(DutyStanding::done).containsExactly(1, 1, 0, 0);
        assertThat(year).extracting(DutyStanding::missed).containsExactly(false, false, true, false);
    }

    @Test
    @DisplayName("C-10 a member by a post that may chairs, or who stands in, in the term and on no other day")
    void who_may_chair() {
        Body committee = body(
                BodyKind.STANDING_COMMITTEE,
                new Body.Member(ID, "secretary", Post.PARTY_SECRETARY, "second", DAY, DAY.plusYears(1)),
                new Body.Member(ID, "manager", Post.GENERAL_MANAGER, null, DAY, null));
        assertThat(committee.mayChair("Secretary", DAY)).isTrue();
        assertThat(committee.mayChair("second", DAY)).isTrue();
        assertThat(committee.mayChair("manager", DAY)).isFalse();
        assertThat(committee.mayChair("secretary", DAY.minusDays(1))).isFalse();
        assertThat(committee.mayChair("secretary", DAY.plusYears(1).plusDays(1)))
                .isFalse();
        assertThat(committee.postOf("secretary", DAY)).contains(Post.PARTY_SECRETARY);
        assertThat(committee.postOf("second", DAY)).isEmpty();
        assertThat(body(BodyKind.LEADING_GROUP, committee.members().get(1)).mayChair("manager", DAY))
                .isTrue();
    }

    private static Body body(BodyKind kind, Body.Member... members) {
        return new Body(ID, kind, "机构", "/group", List.of(members));
    }

    private static HeldSession held(LocalDate day, @Nullable Post chair) {
        return new HeldSession(ID, day, chair);
    }
}
