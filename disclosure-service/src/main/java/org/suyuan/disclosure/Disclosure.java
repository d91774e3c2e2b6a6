package org.suyuan.disclosure;

import static java.util.Objects.requireNonNull;
import static org.suyuan.disclosure.DisclosureRules.ACCUSATION_IS_NOT_DISCLOSED;
import static org.suyuan.disclosure.DisclosureRules.DISCLOSURE_IS_DECIDED_ONCE;
import static org.suyuan.disclosure.DisclosureRules.DOUBTS_ARE_JUDGED;
import static org.suyuan.disclosure.DisclosureRules.ONLY_A_DRAFT_IS_REVIEWED;
import static org.suyuan.disclosure.DisclosureRules.ONLY_A_PUBLISHED_NOTICE_IS_WITHDRAWN;
import static org.suyuan.disclosure.DisclosureRules.RETURN_GIVES_A_REASON;
import static org.suyuan.disclosure.DisclosureRules.REVIEWER_IS_A_SECOND_PERSON;
import static org.suyuan.disclosure.DisclosureRules.WITHDRAWAL_GIVES_A_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.contract.disclosure.NoticePublished;
import org.suyuan.contract.disclosure.NoticeWithdrawn;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.personaldata.PersonalData;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.store.Aggregate;
import org.suyuan.platform.time.Zone;

/** Whether and how one petition is disclosed 公示. Its id is the petition's. */
@Entity
@Table(name = "disclosure")
@SuppressWarnings("NullAway.Init")
public class Disclosure extends Aggregate {
    /** Fewest characters of the reason a draft is returned with. */
    static final int REASON = 5;

    /** Days a notice stays on the board. */
    static final int VISIBLE_DAYS = 30;

    @Enumerated(EnumType.STRING)
    private DisclosureState state;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private boolean consulted;

    @Column(name = "petition_closed")
    private boolean petitionClosed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Notice notice;

    @Column(name = "drafted_by")
    private @Nullable String draftedBy;

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
        super(petitionId, unit, accusation);
        this.state = DisclosureState.AWAITING;
        this.grade = grade;
    }

    /** Drafts a notice, or drafts it anew after a return. */
    void draft(Notice drafted, String by) {
        DISCLOSURE_IS_DECIDED_ONCE.demand(state == DisclosureState.AWAITING, state);
        ACCUSATION_IS_NOT_DISCLOSED.demand(accusation() == null);
        drafted.check();
        state = DisclosureState.DRAFTED;
        notice = drafted;
        draftedBy = by;
        returnReason = null;
    }

    /**
     * A second person approves: the notice goes on the board.
     *
     * @param doubtsJudged whether that person has judged what may identify somebody
     */
    NoticePublished publish(String by, boolean doubtsJudged, Instant now) {
        demandSecondPerson(by);
        requireNonNull(notice).check();
        DOUBTS_ARE_JUDGED.demand(
                doubtsJudged || requireNonNull(notice).doubts().isEmpty(),
                requireNonNull(notice).doubts().size());
        state = DisclosureState.PUBLISHED;
        reviewedBy = by;
        publishedAt = now;
        visibleUntil = Zone.dateOf(now).plusDays(VISIBLE_DAYS);
        return new NoticePublished(id(), requireNonNull(notice).kind(), requireNonNull(draftedBy), by, visibleUntil);
    }

    /** A second person returns the draft, with the reason. */
    void sendBack(String reason, String by) {
        demandSecondPerson(by);
        RETURN_GIVES_A_REASON.demand(reason.strip().length() >= REASON, REASON);
        state = DisclosureState.AWAITING;
        returnReason = reason;
    }

    /** Two persons by what they are, not by how the account is spelled. */
    private void demandSecondPerson(String by) {
        ONLY_A_DRAFT_IS_REVIEWED.demand(state == DisclosureState.DRAFTED, state);
        REVIEWER_IS_A_SECOND_PERSON.demand(!Written.isSamePerson(by, requireNonNull(draftedBy)));
    }

    /** Takes the notice down at once: its text is dropped, why and who stay; another may be drafted. */
    NoticeWithdrawn withdraw(String reason, String by, Instant now) {
        ONLY_A_PUBLISHED_NOTICE_IS_WITHDRAWN.demand(state == DisclosureState.PUBLISHED, state);
        WITHDRAWAL_GIVES_A_REASON.demand(reason.strip().length() >= REASON && !PersonalData.isIn(reason), REASON);
        NoticeKind kind = requireNonNull(notice).kind();
        state = DisclosureState.AWAITING;
        notice = null;
        visibleUntil = null;
        withdrawal = new Withdrawal(reason, by, now);
        return new NoticeWithdrawn(id(), kind, by);
    }

    /** Drops a draft and takes a notice off the board (E-19). */
    @Override
    public void accuse(Accusation made) {
        super.accuse(made);
        if (state == DisclosureState.DRAFTED) {
            state = DisclosureState.AWAITING;
            notice = null;
        }
    }

    /** Nothing is published, with the ground. */
    DisclosureWaived waive(DisclosureWaiver ground, String by) {
        DISCLOSURE_IS_DECIDED_ONCE.demand(state == DisclosureState.AWAITING, state);
        state = DisclosureState.WAIVED;
        waiver = ground;
        return new DisclosureWaived(id(), ground, by);
    }

    /** The petition was taken back; what is on the board stays until its last day. */
    void voidIt() {
        if (!petitionClosed && (state == DisclosureState.AWAITING || state == DisclosureState.DRAFTED)) {
            state = DisclosureState.VOID;
            notice = null;
        }
    }

    /** The minutes of a consultation are adopted: there is more to tell. */
    void consulted() {
        consulted = true;
    }

    /** The petition is closed: its outcome can be told, also where it was taken back too late. */
    void petitionClosed() {
        petitionClosed = true;
        state = state == DisclosureState.VOID ? DisclosureState.AWAITING : state;
    }

    /** The petition is handled anew: its outcome is told when it is closed again; what is on the board stays. */
    void petitionReopened() {
        petitionClosed = false;
    }

    public DisclosureState state() {
        return state;
    }

    /** Facts have changed, and with them the grade (G-08). */
    void regraded(Grade changed) {
        grade = changed;
    }

    public Grade grade() {
        return grade;
    }

    public boolean isConsulted() {
        return consulted;
    }

    public boolean isPetitionClosed() {
        return petitionClosed;
    }

    public @Nullable Notice notice() {
        return notice;
    }

    public @Nullable String draftedBy() {
        return draftedBy;
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
