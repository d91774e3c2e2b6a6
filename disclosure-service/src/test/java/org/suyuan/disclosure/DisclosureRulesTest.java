package org.suyuan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.contract.disclosure.NoticeWithdrawn;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.KnownTrait;
import org.suyuan.testkit.Refused;

class DisclosureRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");

    @Test
    @DisplayName("D-05 a disclosure is drafted or waived while nothing is decided")
    void drafted_or_waived_once() {
        Refused.by(DisclosureRules.DISCLOSURE_IS_DECIDED_ONCE, () -> drafted().draft(notice("经过"), "publisher"));
        Refused.by(
                DisclosureRules.DISCLOSURE_IS_DECIDED_ONCE,
                () -> drafted().waive(DisclosureWaiver.CONFIDENTIAL, "publisher"));
        Disclosure waived = awaiting();
        waived.waive(DisclosureWaiver.CONFIDENTIAL, "publisher");
        Refused.by(DisclosureRules.DISCLOSURE_IS_DECIDED_ONCE, () -> waived.draft(notice("经过"), "publisher"));
    }

    @Test
    @DisplayName("D-03 a notice shows no person's numbers")
    void a_notice_shows_no_person() {
        Refused.by(
                DisclosureRules.NOTICE_SHOWS_NO_PERSON,
                () -> awaiting().draft(notice("当事人电话 138 0013 8000"), "publisher"));
    }

    @Test
    @DisplayName("D-05 a notice states basis and process")
    void a_notice_states_basis_and_process() {
        Refused.by(
                DisclosureRules.NOTICE_STATES_ITS_BASIS,
                () -> awaiting().draft(new Notice(NoticeKind.CASE, "标题", "经过", " ", "流程"), "publisher"));
        Refused.by(
                DisclosureRules.NOTICE_STATES_ITS_BASIS,
                () -> awaiting().draft(new Notice(NoticeKind.CASE, "标题", "经过", "依据", ""), "publisher"));
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    @DisplayName("D-02, D-03, D-04 a notice is regular, of a case or special, and is told so")
    void a_notice_is_told_with_its_kind(NoticeKind kind) {
        Disclosure disclosure = awaiting();
        disclosure.draft(new Notice(kind, "标题", "经过", "依据", "流程"), "zhou");
        assertThat(disclosure.notice()).extracting(Notice::kind).isEqualTo(kind);
    }

    @Test
    @DisplayName("D-05 a second person reviews a draft, once; it is visible for thirty days")
    void a_second_person_reviews() {
        Refused.by(DisclosureRules.ONLY_A_DRAFT_IS_REVIEWED, () -> awaiting().publish("reviewer", false, NOW));
        Refused.by(DisclosureRules.REVIEWER_IS_A_SECOND_PERSON, () -> drafted().publish("publisher", false, NOW));
        Refused.by(DisclosureRules.REVIEWER_IS_A_SECOND_PERSON, () -> drafted().sendBack("仍可推知班组", "publisher"));
        Disclosure published = drafted();
        assertThat(published.publish("reviewer", false, NOW).visibleUntil()).isEqualTo(LocalDate.of(2026, 12, 20));
        Refused.by(DisclosureRules.ONLY_A_DRAFT_IS_REVIEWED, () -> published.publish("reviewer", false, NOW));
    }

    @Test
    @DisplayName("D-05 a draft is returned with a reason of five characters and can be drafted anew")
    void a_draft_is_returned_with_its_reason() {
        Refused.by(DisclosureRules.RETURN_GIVES_A_REASON, () -> drafted().sendBack("一二三四", "reviewer"));
        Disclosure returned = drafted();
        returned.sendBack("一二三四五", "reviewer");
        returned.draft(notice("修改后的经过"), "publisher");
        assertThat(returned.state()).isEqualTo(DisclosureState.DRAFTED);
        assertThat(returned.returnReason()).isNull();
    }

    @Test
    @DisplayName("X-35 a draft is published after intake has looked through this very draft, not an earlier one")
    void a_draft_is_examined() {
        Disclosure draft = awaiting();
        UUID first = draft.draft(notice("经过"), "publisher");
        Refused.by(DisclosureRules.NOTICE_IS_EXAMINED, () -> draft.publish("reviewer", false, NOW));
        draft.sendBack("一二三四五", "reviewer");
        UUID second = draft.draft(notice("改写后的经过"), "publisher");
        draft.examined(first, List.of());
        Refused.by(DisclosureRules.NOTICE_IS_EXAMINED, () -> draft.publish("reviewer", false, NOW));
        draft.examined(second, List.of());
        draft.publish("reviewer", false, NOW);
    }

    @Test
    @DisplayName("X-35 a draft in which somebody of the file is recognised is not published, one without is")
    void nobody_of_the_file_is_shown() {
        Disclosure draft = awaiting();
        UUID named = draft.draft(notice("郑海棠反映"), "publisher");
        draft.examined(named, List.of(new Recognised("body", KnownTrait.NAME, 0, 3)));
        Refused.by(DisclosureRules.NOTICE_SHOWS_NOBODY_OF_THE_FILE, () -> draft.publish("reviewer", true, NOW));
        draft.sendBack("写有当事人姓名", "reviewer");
        examined(draft, notice("有职工反映"), "publisher").publish("reviewer", false, NOW);
    }

    @Test
    @DisplayName("X-35 a draft is looked through anew when the file knows other people")
    void other_people_are_looked_for() {
        assertThat(awaiting().peopleChanged()).isEmpty();
        Disclosure draft = drafted();
        UUID anew = draft.peopleChanged().orElseThrow();
        Refused.by(DisclosureRules.NOTICE_IS_EXAMINED, () -> draft.publish("reviewer", false, NOW));
        draft.examined(anew, List.of());
        draft.publish("reviewer", false, NOW);
        assertThat(draft.peopleChanged()).as("it is on the board").isEmpty();
    }

    @Test
    @DisplayName("X-35 what the petitioner objects to is waived before it is told, and leaves the board after")
    void the_petitioner_objects() {
        Disclosure draft = drafted();
        assertThat(draft.objected()).hasExactlyElementsOfTypes(DisclosureWaived.class);
        assertThat(draft.notice()).isNull();
        assertThat(draft.waiver()).isEqualTo(DisclosureWaiver.PETITIONER_OBJECTS);
        assertThat(draft.objected()).as("again").isEmpty();
        Disclosure published = drafted();
        published.publish("reviewer", false, NOW);
        assertThat(published.objected()).hasExactlyElementsOfTypes(NoticeWithdrawn.class, DisclosureWaived.class);
        assertThat(published.state()).isEqualTo(DisclosureState.WAIVED);
    }

    @Test
    @DisplayName("D-02, X-35 after an objection a policy may be drafted, a case may not")
    void a_policy_after_an_objection() {
        Disclosure objected = awaiting();
        objected.objected();
        Refused.by(DisclosureRules.DISCLOSURE_IS_DECIDED_ONCE, () -> objected.draft(notice("经过"), "publisher"));
        objected.draft(new Notice(NoticeKind.REGULAR, "标题", "经过", "依据", "流程"), "publisher");
        assertThat(objected.state()).isEqualTo(DisclosureState.DRAFTED);
        assertThat(objected.waiver()).isNull();
        Disclosure waived = awaiting();
        waived.waive(DisclosureWaiver.NO_PUBLIC_INTEREST, "publisher");
        Refused.by(
                DisclosureRules.DISCLOSURE_IS_DECIDED_ONCE,
                () -> waived.draft(new Notice(NoticeKind.REGULAR, "标题", "经过", "依据", "流程"), "publisher"));
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"REGULAR", "SPECIAL"})
    @DisplayName("D-02, D-04 an objection does not stop a policy or a decision on a major matter")
    void an_objection_concerns_a_case(NoticeKind kind) {
        Disclosure decision = examined(awaiting(), new Notice(kind, "标题", "经过", "依据", "流程"), "publisher");
        assertThat(decision.objected()).isEmpty();
        decision.publish("reviewer", false, NOW);
        assertThat(decision.objected()).isEmpty();
        assertThat(decision.state()).isEqualTo(DisclosureState.PUBLISHED);
    }

    @Test
    @DisplayName("D-05 two spellings of one account are one person")
    void two_spellings_are_one_person() {
        Disclosure draft = awaiting();
        examined(draft, notice("经过"), "both-person");
        Refused.by(DisclosureRules.REVIEWER_IS_A_SECOND_PERSON, () -> draft.publish("Both-Person", false, NOW));
        Refused.by(DisclosureRules.REVIEWER_IS_A_SECOND_PERSON, () -> draft.publish("ｂoth\u2010person ", false, NOW));
        draft.publish("other-person", false, NOW);
    }

    @Test
    @DisplayName("D-05 what may identify somebody is judged by the reviewer before it is published")
    void doubts_are_judged() {
        Disclosure doubtful = awaiting();
        examined(doubtful, notice("住幸福小区3号楼2单元501室的职工反映"), "publisher");
        assertThat(java.util.Objects.requireNonNull(doubtful.notice()).doubts())
                .extracting(Doubt::field)
                .containsExactly("body");
        Refused.by(DisclosureRules.DOUBTS_ARE_JUDGED, () -> doubtful.publish("reviewer", false, NOW));
        doubtful.publish("reviewer", true, NOW);
        assertThat(doubtful.state()).isEqualTo(DisclosureState.PUBLISHED);
    }

    @Test
    @DisplayName(
            "X-35 a notice on the board is taken down with a reason of five characters, its text is gone, another may be drafted")
    void a_notice_is_taken_down() {
        Refused.by(
                DisclosureRules.ONLY_A_PUBLISHED_NOTICE_IS_WITHDRAWN,
                () -> drafted().withdraw("有个人信息", "reviewer", NOW));
        Disclosure published = drafted();
        published.publish("reviewer", false, NOW);
        Refused.by(DisclosureRules.WITHDRAWAL_GIVES_A_REASON, () -> published.withdraw("一二三四", "reviewer", NOW));
        Refused.by(
                DisclosureRules.WITHDRAWAL_GIVES_A_REASON,
                () -> published.withdraw("写有电话13812345678", "reviewer", NOW));
        assertThat(published.withdraw("一二三四五", "reviewer", NOW).withdrawnBy()).isEqualTo("reviewer");
        assertThat(published.notice()).isNull();
        assertThat(published.withdrawal()).isEqualTo(new Withdrawal("一二三四五", "reviewer", NOW));
        Refused.by(
                DisclosureRules.ONLY_A_PUBLISHED_NOTICE_IS_WITHDRAWN,
                () -> published.withdraw("一二三四五", "reviewer", NOW));
        published.draft(notice("改写后的经过"), "publisher");
    }

    @Test
    @DisplayName("I-21 nothing is told of what was taken back, unless it is on the board or was closed before")
    void what_was_taken_back_is_not_disclosed() {
        Disclosure drafted = drafted();
        drafted.voidIt();
        Refused.by(DisclosureRules.ONLY_A_DRAFT_IS_REVIEWED, () -> drafted.publish("reviewer", false, NOW));
        drafted.petitionClosed();
        assertThat(drafted.state()).isEqualTo(DisclosureState.AWAITING);
        drafted.voidIt();
        assertThat(drafted.state()).isEqualTo(DisclosureState.AWAITING);
        Disclosure published = drafted();
        published.publish("reviewer", false, NOW);
        published.voidIt();
        assertThat(published.state()).isEqualTo(DisclosureState.PUBLISHED);
    }

    @Test
    @DisplayName("E-09 a petition that is handled anew is closed no more; what is on the board stays")
    void handled_anew() {
        Disclosure published = drafted();
        published.publish("reviewer", false, NOW);
        published.petitionClosed();
        published.petitionReopened();
        assertThat(published.isPetitionClosed()).isFalse();
        assertThat(published.state()).isEqualTo(DisclosureState.PUBLISHED);
    }

    private static Disclosure awaiting() {
        return new Disclosure(UUID.randomUUID(), "/group", null, Grade.ORDINARY);
    }

    private static Disclosure drafted() {
        Disclosure disclosure = awaiting();
        return examined(disclosure, notice("有职工反映津贴未发"), "publisher");
    }

    /** Drafted, and looked through: nobody of the file is in it. */
    private static Disclosure examined(Disclosure disclosure, Notice notice, String by) {
        disclosure.examined(disclosure.draft(notice, by), List.of());
        return disclosure;
    }

    private static Notice notice(String body) {
        return new Notice(NoticeKind.CASE, "标题", body, "依据", "流程");
    }

    @Test
    @DisplayName("E-19 nothing is published of a petition that accuses somebody; it is waived")
    void nothing_is_published_of_an_accusation() {
        Disclosure accusing =
                new Disclosure(UUID.randomUUID(), "/group", new Accusation("/group/mine-2"), Grade.ORDINARY);
        Refused.by(DisclosureRules.ACCUSATION_IS_NOT_DISCLOSED, () -> accusing.draft(notice("经过"), "publisher"));
        accusing.waive(DisclosureWaiver.CONFIDENTIAL, "discipline");
    }
}
