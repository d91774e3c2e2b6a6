package org.suyuan.feedback.review;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.review.ReviewRules.HEARING_LASTS_60_DAYS_AT_MOST;
import static org.suyuan.feedback.review.ReviewRules.HEARING_ONCE;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_RUNS;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_TOLD_AFTER_ITS_DECISION;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.feedback.Delivered;
import org.suyuan.feedback.Delivery;
import org.suyuan.platform.time.NewId;

/** One look at a contested opinion, by the next higher unit (E-08 to E-11). */
@Entity
@Table(name = "review")
@SuppressWarnings("NullAway.Init")
public class Review {
    /** E-11: what a hearing takes does not count, so it is bounded (our decision). */
    static final int HEARING_DAYS = 60;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Enumerated(EnumType.STRING)
    private ReviewStage stage;

    private String body;

    @Column(name = "contested_reply")
    private @Nullable UUID contestedReply;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_by")
    private String askedBy;

    private boolean late;

    @Column(name = "hearing_until")
    private @Nullable LocalDate hearingUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Delivered told;

    protected Review() {}

    Review(UUID petitionId, Asking asking, @Nullable UUID contestedReply) {
        this.id = NewId.next();
        this.petitionId = petitionId;
        this.stage = asking.stage();
        this.body = asking.body();
        this.contestedReply = contestedReply;
        this.askedOn = asking.askedOn();
        this.askedBy = asking.askedBy();
        this.late = asking.late();
    }

    /**
     * That a petitioner contests an opinion.
     *
     * @param body path of the unit that reviews it
     * @param askedOn the day of the request, by post that of the postmark
     * @param askedBy account of who took the request
     * @param late whether it comes late for a good cause
     */
    record Asking(ReviewStage stage, String body, LocalDate askedOn, String askedBy, boolean late) {}

    /** Whether its opinion, or the delivery of it, is awaited; what was sent back is answered by the new reply. */
    boolean runs() {
        return told == null && outcome != ReviewOutcome.SENT_BACK;
    }

    /** Time stands still until the hearing is over. */
    void hear(LocalDate today, LocalDate until) {
        demandUndecided();
        HEARING_ONCE.demand(hearingUntil == null);
        HEARING_LASTS_60_DAYS_AT_MOST.demand(
                !until.isBefore(today) && until.isBefore(today.plusDays(HEARING_DAYS)), HEARING_DAYS);
        hearingUntil = until;
    }

    void decide(ReviewOutcome result, String by, Instant now) {
        demandUndecided();
        outcome = result;
        decidedBy = by;
        decidedAt = now;
    }

    private void demandUndecided() {
        REVIEW_RUNS.demand(outcome == null);
    }

    void tell(Delivery delivered) {
        REVIEW_TOLD_AFTER_ITS_DECISION.demand(outcome != null && outcome != ReviewOutcome.SENT_BACK && told == null);
        told = delivered.delivered();
    }

    /** From when the thirty days of the next request run. */
    LocalDate toldOn() {
        return requireNonNull(told).deliveredOn();
    }

    public UUID id() {
        return id;
    }

    public UUID petitionId() {
        return petitionId;
    }

    public ReviewStage stage() {
        return stage;
    }

    /** Path of the unit that reviews it. */
    public String body() {
        return body;
    }

    /** The reply among the writings that is contested; null when another opinion is. */
    public @Nullable UUID contestedReply() {
        return contestedReply;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String askedBy() {
        return askedBy;
    }

    /** Whether it came late for a good cause. */
    public boolean isLate() {
        return late;
    }

    public @Nullable LocalDate hearingUntil() {
        return hearingUntil;
    }

    public @Nullable ReviewOutcome outcome() {
        return outcome;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Delivered told() {
        return told;
    }
}
