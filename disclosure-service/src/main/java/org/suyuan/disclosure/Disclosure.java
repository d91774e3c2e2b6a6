package org.suyuan.disclosure;

import static java.util.Objects.requireNonNull;
import static org.suyuan.disclosure.DisclosureRules.ACCUSATION_IS_NOT_DISCLOSED;
import static org.suyuan.disclosure.DisclosureRules.DISCLOSURE_IS_DECIDED_ONCE;
import static org.suyuan.disclosure.DisclosureRules.ONLY_A_DRAFT_IS_REVIEWED;
import static org.suyuan.disclosure.DisclosureRules.ONLY_A_PUBLISHED_NOTICE_IS_WITHDRAWN;
import static org.suyuan.disclosure.DisclosureRules.RETURN_GIVES_A_REASON;
import static org.suyuan.disclosure.DisclosureRules.WITHDRAWAL_GIVES_A_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.contract.disclosure.NoticePublished;
import org.suyuan.contract.disclosure.NoticeWithdrawn;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.personaldata.PersonalData;
import org.suyuan.platform.time.Zone;

/** Whether and how one petition is disclosed 公示. Its id is the petition's. */
@Entity
@Table(name = "disclosure")
@SuppressWarnings("NullAway.Init")
public class Disclosure extends CaseToTell {
    /** Fewest characters of the reason a draft is returned with. */
    static final int REASON = 5;

    /** Who waives what the petitioner objects to: no account. */
    static final String PETITIONER = "petitioner";

    /** Days a notice stays on the board. */
    static final int VISIBLE_DAYS = 30;

    @Enumerated(EnumType.STRING)
    private DisclosureState state;

    @Embedded
    private @Nullable Draft draft;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "visible_until")
    private @Nullable LocalDate visibleUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable DisclosureWaiver waiver;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Withdrawal withdrawal;

    protected Disclosure() {}

    /** To be decided, from the grade decision on. */
    Disclosure(UUID petitionId, String unit, @Nullable Accusation accusation, Grade grade) {
        super(petitionId, unit, accusation, grade);
        this.state = DisclosureState.AWAITING;
    }

    /** Drafts a notice, or drafts it anew after a return. Returns the draft's id: intake is asked about it. */
    UUID draft(Notice drafted, String by) {
        boolean caseAlone = waiver == DisclosureWaiver.PETITIONER_OBJECTS && drafted.kind() != NoticeKind.CASE;
        DISCLOSURE_IS_DECIDED_ONCE.demand(state == DisclosureState.AWAITING || caseAlone, state);
        ACCUSATION_IS_NOT_DISCLOSED.demand(accusation() == null);
        Draft another = new Draft(drafted, by);
        state = DisclosureState.DRAFTED;
        waiver = null;
        draft = another;
        returnReason = null;
        return another.examineAnew();
    }

    /** Intake answers about a draft. */
    void examined(UUID draftId, List<Recognised> places) {
        if (state == DisclosureState.DRAFTED) {
            requireNonNull(draft).examined(draftId, places);
        }
    }

    /** The file knows other people than before: a draft is looked through again; empty where there is none. */
    Optional<UUID> peopleChanged() {
        return state == DisclosureState.DRAFTED
                ? Optional.of(requireNonNull(draft).examineAnew())
                : Optional.empty();
    }

    /**
     * A second person approves: the notice goes on the board.
     *
     * @param doubtsJudged whether that person has judged what may identify somebody
     */
    NoticePublished publish(String by, boolean doubtsJudged, Instant now) {
        Notice reviewed = underReview(by).toPublish(doubtsJudged);
        state = DisclosureState.PUBLISHED;
        reviewedBy = by;
        publishedAt = now;
        visibleUntil = Zone.dateOf(now).plusDays(VISIBLE_DAYS);
        return new NoticePublished(id(), reviewed.kind(), requireNonNull(draft).draftedBy(), by, visibleUntil);
    }

    /** A second person returns the draft, with the reason. */
    void sendBack(String reason, String by) {
        underReview(by);
        RETURN_GIVES_A_REASON.demand(reason.strip().length() >= REASON, REASON);
        state = DisclosureState.AWAITING;
        returnReason = reason;
    }

    private Draft underReview(String by) {
        ONLY_A_DRAFT_IS_REVIEWED.demand(state == DisclosureState.DRAFTED, state);
        requireNonNull(draft).demandSecondPerson(by);
        return draft;
    }

    private void erase() {
        if (draft != null) {
            draft.erase();
        }
        visibleUntil = null;
    }

    /** Takes the notice down at once: its text is dropped, why and who stay; another may be drafted. */
    NoticeWithdrawn withdraw(String reason, String by, Instant now) {
        ONLY_A_PUBLISHED_NOTICE_IS_WITHDRAWN.demand(state == DisclosureState.PUBLISHED, state);
        WITHDRAWAL_GIVES_A_REASON.demand(reason.strip().length() >= REASON && !PersonalData.isIn(reason), REASON);
        NoticeKind kind = requireNonNull(notice()).kind();
        state = DisclosureState.AWAITING;
        erase();
        withdrawal = new Withdrawal(reason, by, now);
        return new NoticeWithdrawn(id(), kind, by);
    }

    /** Drops a draft and takes a notice off the board (E-19). */
    @Override
    public void accuse(Accusation made) {
        super.accuse(made);
        if (state == DisclosureState.DRAFTED) {
            state = DisclosureState.AWAITING;
            erase();
        }
    }

    /** Nothing is published, with the ground. */
    DisclosureWaived waive(DisclosureWaiver ground, String by) {
        DISCLOSURE_IS_DECIDED_ONCE.demand(state == DisclosureState.AWAITING, state);
        state = DisclosureState.WAIVED;
        waiver = ground;
        return new DisclosureWaived(id(), ground, by);
    }

    /**
     * The petitioner objects: the case is not told, or leaves the board; a policy and a decision on a major matter are no case (D-02,
     * D-04). What is to be told of it, in order.
     */
    List<PetitionEvent> objected() {
        Notice told = notice();
        boolean isCase = told == null || told.kind() == NoticeKind.CASE;
        if (!isCase || state == DisclosureState.WAIVED || state == DisclosureState.VOID) {
            return List.of();
        }
        boolean stood = state == DisclosureState.PUBLISHED;
        state = DisclosureState.WAIVED;
        waiver = DisclosureWaiver.PETITIONER_OBJECTS;
        erase();
        DisclosureWaived waived = new DisclosureWaived(id(), DisclosureWaiver.PETITIONER_OBJECTS, PETITIONER);
        return stood ? List.of(new NoticeWithdrawn(id(), NoticeKind.CASE, PETITIONER), waived) : List.of(waived);
    }

    /** The petition was taken back; what is on the board stays until its last day. */
    void voidIt() {
        if (!isPetitionClosed() && (state == DisclosureState.AWAITING || state == DisclosureState.DRAFTED)) {
            state = DisclosureState.VOID;
            erase();
        }
    }

    /** The petition is closed: its outcome can be told, also where it was taken back too late. */
    @Override
    void petitionClosed() {
        super.petitionClosed();
        state = state == DisclosureState.VOID ? DisclosureState.AWAITING : state;
    }

    public DisclosureState state() {
        return state;
    }

    public @Nullable Notice notice() {
        return draft == null ? null : draft.notice();
    }

    /** Where intake recognised people of the file in the draft; null until it has answered. */
    public @Nullable List<Recognised> recognised() {
        return draft == null ? null : draft.recognised();
    }

    public @Nullable String draftedBy() {
        return draft == null ? null : draft.draftedBy();
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable LocalDate visibleUntil() {
        return visibleUntil;
    }

    /** Of the last notice that was taken down. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    public @Nullable DisclosureWaiver waiver() {
        return waiver;
    }
}
