package org.suyuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.suyuan.intake.IntakeFixture.NOW;
import static org.suyuan.intake.IntakeFixture.accepted;
import static org.suyuan.intake.IntakeFixture.by;
import static org.suyuan.intake.IntakeFixture.ending;
import static org.suyuan.intake.IntakeFixture.named;
import static org.suyuan.intake.IntakeFixture.person;
import static org.suyuan.intake.IntakeFixture.registered;
import static org.suyuan.intake.IntakeFixture.registration;
import static org.suyuan.intake.IntakeFixture.report;
import static org.suyuan.intake.IntakeFixture.reported;
import static org.suyuan.intake.IntakeFixture.representatives;
import static org.suyuan.intake.IntakeFixture.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.RefusalGround;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Standing;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Refused;

class IntakeRulesTest {
    @Test
    @DisplayName("I-03 a named petition names somebody who can be reached")
    void a_named_petition_names_somebody_who_can_be_reached() {
        Refused.by(IntakeRules.NAMED_PETITION_HAS_A_PETITIONER, () -> named().check(NOW));
        Refused.by(
                IntakeRules.NAMED_PETITIONER_CAN_BE_REACHED,
                () -> named(new Identity("张某某", "150000199001010010", " ", null, null, null, false))
                        .check(NOW));
        for (String phone : List.of("没有电话", "无", "不详", "-")) {
            Refused.by(
                    IntakeRules.NAMED_PETITIONER_CAN_BE_REACHED,
                    () -> named(new Identity("张某某", null, phone, "无", null, null, false))
                            .check(NOW));
        }
        assertThatCode(() -> named(new Identity("张某某", null, "内线 802", null, null, null, false))
                        .check(NOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> named(person()).check(NOW)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("I-14 an anonymous petition names nobody")
    void an_anonymous_petition_names_nobody() {
        Refused.by(
                IntakeRules.ANONYMOUS_PETITION_NAMES_NOBODY,
                () -> registration(NOW, true, List.of(person()), 1).check(NOW));
        assertThatCode(() -> registration(NOW, true, List.of(), 1).check(NOW)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("I-03 a petition is registered at its arrival or after, not before")
    void a_petition_is_registered_after_it_arrived() {
        Refused.by(
                IntakeRules.ARRIVAL_IS_PAST,
                () -> registration(NOW.plusMillis(1), true, List.of(), 1).check(NOW));
        assertThatCode(() -> registration(NOW, true, List.of(), 1).check(NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0206-01-01, false",
        "1900-01-01, false",
        "1904-01-01, false",
        "1949-12-31, false",
        "1950-01-01, true",
        "1970-01-01, false",
        "1970-01-02, true",
        "2026-11-01, true"
    })
    @DisplayName("I-03 a petition arrived on a real day, not on one that machines write for none")
    void a_petition_arrived_on_a_real_day(LocalDate day, boolean real) {
        Instant at = day.atTime(9, 0).atZone(Zone.OF_RECORD).toInstant();
        if (real) {
            assertThatCode(() -> registration(at, false, List.of(person()), 1).check(NOW))
                    .doesNotThrowAnyException();
        } else {
            Refused.by(
                    IntakeRules.ARRIVAL_IS_A_REAL_DAY,
                    () -> registration(at, false, List.of(person()), 1).check(NOW));
        }
    }

    @Test
    @DisplayName("I-24 the head count holds at least those named")
    void the_head_count_holds_those_named() {
        List<Identity> two = List.of(person(), person());
        Refused.by(
                IntakeRules.GROUP_COUNTS_ITS_NAMED_MEMBERS,
                () -> registration(NOW, false, two, 1).check(NOW));
        assertThatCode(() -> registration(NOW, false, two, 2).check(NOW)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("E-13 five representatives speak for a group, six do not")
    void at_most_five_speak_for_a_group() {
        assertThatCode(() -> registration(NOW, false, representatives(5), 30).check(NOW))
                .doesNotThrowAnyException();
        Refused.by(
                IntakeRules.REPRESENTATIVES_ARE_AT_MOST_FIVE,
                () -> registration(NOW, false, representatives(6), 30).check(NOW));
    }

    @Test
    @DisplayName("E-01 acceptance is decided once")
    void acceptance_is_decided_once() {
        assertThat(registered().accept("clerk").acceptedBy()).isEqualTo("clerk");
        Refused.by(
                IntakeRules.ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON,
                () -> accepted().accept("clerk"));
        Refused.by(
                IntakeRules.ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON,
                () -> accepted().refuse(new Refusal(RefusalGround.OUTSIDE_POWER, "请向当地社保经办机构提出申请"), "clerk"));
    }

    @Test
    @DisplayName("I-10 a refusal shows the right way in ten characters at least")
    void a_refusal_shows_the_right_way() {
        Refused.by(
                IntakeRules.REFUSAL_SHOWS_THE_RIGHT_WAY,
                () -> registered().refuse(new Refusal(RefusalGround.OUTSIDE_POWER, "一二三四五六七八九"), "clerk"));
        assertThat(registered()
                        .refuse(new Refusal(RefusalGround.OUTSIDE_POWER, "一二三四五六七八九十"), "clerk")
                        .ground())
                .isEqualTo(RefusalGround.OUTSIDE_POWER);
    }

    @ParameterizedTest
    @EnumSource(RefusalGround.class)
    @DisplayName("E-02, E-12, E-15, E-16, I-20 a refusal is told with its ground, and ends the petition here")
    void a_refusal_is_told_with_its_ground(RefusalGround ground) {
        Petition petition = registered();
        assertThat(petition.refuse(new Refusal(ground, "请向有权处理的机关提出"), "clerk").ground())
                .isEqualTo(ground);
        assertThat(petition.state()).isEqualTo(PetitionState.REFUSED);
        Refused.by(IntakeRules.ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON, () -> petition.accept("clerk"));
    }

    @Test
    @DisplayName("I-23, F-07 what is linked counts as raised before only where a person has judged it a repeat")
    void only_a_repeat_was_raised_before() {
        assertThat(accepted().issueReport(3, NOW, "clerk").times()).isEqualTo(1);
        Petition repeat = accepted();
        repeat.repeats(registered());
        assertThat(repeat.issueReport(1, NOW, "clerk").times()).isEqualTo(2);
        Petition third = accepted();
        third.repeats(registered());
        assertThat(third.issueReport(3, NOW, "clerk").times()).isEqualTo(3);
    }

    @Test
    @DisplayName("I-06 a report belongs to an accepted petition and says what is asked")
    void a_report_belongs_to_an_accepted_petition() {
        Refused.by(
                IntakeRules.REPORT_BELONGS_TO_AN_ACCEPTED_PETITION,
                () -> registered().issueReport(1, NOW, "clerk"));
        Refused.by(
                IntakeRules.REPORT_BELONGS_TO_AN_ACCEPTED_PETITION,
                () -> reported().issueReport(1, NOW, "clerk"));
        Refused.by(
                IntakeRules.REPORT_BELONGS_TO_AN_ACCEPTED_PETITION,
                () -> reported().edit(report("诉求", "/group/hr", List.of()), "clerk"));
        Refused.by(
                IntakeRules.REPORT_STATES_THE_NATURE,
                () -> accepted().edit(report(" ", "/group/hr", List.of()), "clerk"));
    }

    @Test
    @DisplayName("I-11 a report names a lead unit that is not also an assisting one")
    void a_report_names_a_lead_unit() {
        Refused.by(IntakeRules.REPORT_NAMES_A_LEAD_UNIT, () -> accepted().edit(report("诉求", "", List.of()), "clerk"));
        Refused.by(
                IntakeRules.REPORT_NAMES_A_LEAD_UNIT,
                () -> accepted().edit(report("诉求", "/group/hr", List.of("/group/hr")), "clerk"));
    }

    @Test
    @DisplayName("I-13 every channel states its own particulars and no other")
    void every_channel_states_its_own_particulars() {
        Arrival document = new Arrival(null, null, null, null, null, "集信转〔2026〕118号", LocalDate.of(2026, 12, 20));
        Arrival call = new Arrival(null, "2026112100318", null, null, null, null, null);
        Arrival leader = new Arrival("FWDT-03", null, LocalDate.of(2026, 11, 20), "leader-sun", null, null, null);
        Refused.by(
                IntakeRules.CHANNEL_STATES_ITS_PARTICULARS,
                () -> by(Channel.SUPERIOR_TRANSFER, "a", Arrival.PLAIN).check(NOW));
        Refused.by(
                IntakeRules.CHANNEL_STATES_ITS_PARTICULARS,
                () -> by(Channel.LEADER_RECEPTION, "a", Arrival.PLAIN).check(NOW));
        Refused.by(
                IntakeRules.CHANNEL_STATES_ITS_PARTICULARS,
                () -> by(Channel.HOTLINE_12345, null, Arrival.PLAIN).check(NOW));
        Refused.by(
                IntakeRules.CHANNEL_HAS_ITS_OWN_PARTICULARS,
                () -> by(Channel.LETTER, "a", document).check(NOW));
        Refused.by(
                IntakeRules.CHANNEL_HAS_ITS_OWN_PARTICULARS,
                () -> by(Channel.CALL, "a", leader).check(NOW));
        Refused.by(
                IntakeRules.ANONYMOUS_PETITION_NAMES_NOBODY,
                () -> by(Channel.CALL, "a", call).check(NOW));
        assertThatCode(() -> {
                    by(Channel.SUPERIOR_TRANSFER, "a", document).check(NOW);
                    by(Channel.LEADER_RECEPTION, "a", leader).check(NOW);
                    by(Channel.RECEPTION_DAY, "a", leader).check(NOW);
                    by(Channel.HOTLINE_12345, "12345-2026-0098", Arrival.PLAIN).check(NOW);
                    by(Channel.LETTER, "letter-7", Arrival.PLAIN).check(NOW);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void news_of_the_other_steps_never_lead_back() {
        Petition petition = reported();
        petition.follow(PetitionState.CLOSED);
        petition.follow(PetitionState.GRADED);
        assertThat(petition.state()).isEqualTo(PetitionState.CLOSED);
    }

    @Test
    @DisplayName("I-21 a matter ends at the desk until its report is issued, once")
    void a_matter_ends_at_the_desk_before_its_report() {
        assertThat(accepted().settle(ending(Settlement.WITHDRAWN), "clerk").settlement())
                .isEqualTo(Settlement.WITHDRAWN);
        Refused.by(
                IntakeRules.ENDED_BEFORE_THE_REPORT,
                () -> reported().settle(ending(Settlement.SOLVED_ON_THE_SPOT), "clerk"));
        Petition settled = registered();
        settled.settle(ending(Settlement.WITHDRAWN), "clerk");
        Refused.by(
                IntakeRules.ENDED_BEFORE_THE_REPORT,
                () -> settled.settle(ending(Settlement.SOLVED_ON_THE_SPOT), "clerk"));
        Refused.by(IntakeRules.ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON, () -> settled.accept("clerk"));
    }

    @Test
    @DisplayName("I-21 a petition is taken back until it is closed, once, and no late news brings it back")
    void taken_back_until_it_is_closed() {
        Petition graded = reported();
        graded.follow(PetitionState.GRADED);
        graded.settle(ending(Settlement.WITHDRAWN), "clerk");
        graded.follow(PetitionState.GRADED);
        assertThat(graded.state()).isEqualTo(PetitionState.SETTLED);
        Refused.by(
                IntakeRules.WITHDRAWN_BEFORE_THE_CLOSING, () -> graded.settle(ending(Settlement.WITHDRAWN), "clerk"));
        Petition closed = reported();
        closed.settle(ending(Settlement.WITHDRAWN), "clerk");
        closed.follow(PetitionState.CLOSED);
        assertThat(closed.state()).as("closed before the withdrawal came").isEqualTo(PetitionState.CLOSED);
        Refused.by(
                IntakeRules.TAKEN_BACK_BY_THE_PETITIONER,
                () -> reported().settle(new DeskEnding(Settlement.WITHDRAWN, "一二三四五六七八九十", null, false), "clerk"));
        Refused.by(
                IntakeRules.WITHDRAWN_BEFORE_THE_CLOSING, () -> closed.settle(ending(Settlement.WITHDRAWN), "clerk"));
    }

    @Test
    @DisplayName("I-20 an ending is explained in ten characters, nine are too few")
    void an_ending_explains_itself() {
        Refused.by(
                IntakeRules.ENDING_EXPLAINS_ITSELF,
                () -> new DeskEnding(Settlement.WITHDRAWN, "一二三四五六七八九", null, true).check());
        assertThatCode(() -> new DeskEnding(Settlement.WITHDRAWN, "一二三四五六七八九十", null, true).check())
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("I-20 a transfer names the department, no other ending does; E-19 never the accused")
    void a_transfer_names_the_department() {
        Refused.by(
                IntakeRules.TRANSFER_NAMES_THE_DEPARTMENT,
                () -> ending(Settlement.TRANSFERRED).check());
        Refused.by(
                IntakeRules.TRANSFER_NAMES_THE_DEPARTMENT,
                () -> new DeskEnding(Settlement.WITHDRAWN, "请到人力资源部办理档案转移手续。", "/group/hr", true).check());
        assertThat(registered().settle(transfer("/group/hr"), "clerk").transferredTo())
                .isEqualTo("/group/hr");
        Petition accusing = registered();
        accusing.markAccusation(new Accusation("/group/hr"));
        Refused.by(
                IntakeRules.TRANSFER_KEEPS_OUT_THE_ACCUSED, () -> accusing.settle(transfer("/group/hr/pay"), "clerk"));
        assertThatCode(() -> accusing.settle(transfer("/group/finance"), "clerk"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("E-05 what is solved on the spot is agreed to")
    void what_is_solved_on_the_spot_is_agreed_to() {
        DeskEnding against = new DeskEnding(Settlement.SOLVED_ON_THE_SPOT, "已当场核对并补发高温津贴。", null, false);
        Refused.by(IntakeRules.SOLVED_WITH_THE_PETITIONERS_CONSENT, against::check);
        assertThatCode(() -> ending(Settlement.SOLVED_ON_THE_SPOT).check()).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("X-50 only a policy enquiry is answered as one")
    void only_an_enquiry_is_answered_as_one() {
        DeskEnding answered = ending(Settlement.ENQUIRY_ANSWERED);
        Refused.by(IntakeRules.ONLY_AN_ENQUIRY_IS_ANSWERED, () -> registered().settle(answered, "clerk"));
        Petition enquiry = registered();
        enquiry.edit(report(AppealClass.POLICY_ENQUIRY), "clerk");
        assertThatCode(() -> enquiry.settle(answered, "clerk")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("I-15 a proxy is named beside who is represented")
    void a_proxy_is_named_beside_who_is_represented() {
        Identity proxy = new Identity("李某某", null, "13800000001", null, null, null, false, Standing.PROXY);
        Identity retiree = new Identity("张某某", null, "13800000000", null, null, null, false, Standing.RETIREE);
        Refused.by(IntakeRules.PROXY_ACTS_FOR_SOMEBODY, () -> named(proxy).check(NOW));
        assertThatCode(() -> named(proxy, retiree).check(NOW)).doesNotThrowAnyException();
    }
}
