package org.suyuan.feedback.review;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.review.ReviewRules.REVIEW_REACHES_THE_PETITIONER_AFTERWARDS;
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
import org.suyuan.platform.time.Zone;

/** One look at a contested opinion, by the next higher unit (E-08 to E-11). */
@Entity
@Table(name = "review")
@SuppressWarnings("NullAway.Init")
public class Review {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Enumerated(EnumType.STRING)
    private ReviewStage stage;

    private String body;

    @Column(name = "opinion_of")
    private String opinionOf;

    @Column(name = "contested_reply")
    private @Nullable UUID contestedReply;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_by")
    private String askedBy;

    private boolean late;

    @Column(name = "request_id")
    private @Nullable UUID requestId;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

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
        this.stage = asking.contest().stage();
        this.body = asking.contest().body();
        this.opinionOf = asking.contest().opinionOf();
        this.contestedReply = contestedReply;
        this.askedOn = asking.askedOn();
        this.askedBy = asking.askedBy();
        this.late = asking.late();
        this.requestId = asking.requestId();
    }

    /**
     * That a petitioner contests an opinion.
     *
     * @param askedOn the day of the request, by post that of the postmark
     * @param askedBy account of who took the request
     * @param late whether it comes late for a good cause
     * @param requestId under which intake has the words; null when it was asked for at the desk
     */
    record Asking(
            Contest contest,
            LocalDate askedOn,
            String askedBy,
            boolean late,
            @Nullable UUID requestId) {}

    /** Whether its opinion, or the delivery of it, is awaited; what was sent back is answered by the new reply. */
    boolean runs() {
        return told == null && withdrawnOn == null && outcome != ReviewOutcome.SENT_BACK;
    }

    /** The petitioner wants it no more; what was decided is not undone. */
    void withdraw(LocalDate today) {
        demandUndecided();
        withdrawnOn = today;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    /** Whether its opinion can still be given. */
    public boolean awaitsOpinion() {
        return outcome == null && withdrawnOn == null;
    }

    /** Demands that its opinion can still be given. */
    public void demandUndecided() {
        REVIEW_RUNS.demand(awaitsOpinion());
    }

    void decide(ReviewOutcome result, String by, Instant now) {
        demandUndecided();
        outcome = result;
        decidedBy = by;
        decidedAt = now;
    }

    void tell(Delivery delivered, LocalDate today) {
        REVIEW_TOLD_AFTER_ITS_DECISION.demand(outcome != null && outcome != ReviewOutcome.SENT_BACK && told == null);
        LocalDate day = delivered.deliveredOn();
        REVIEW_REACHES_THE_PETITIONER_AFTERWARDS.demand(
                !day.isBefore(Zone.dateOf(requireNonNull(decidedAt))) && !day.isAfter(today));
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

    /** Path of the unit whose opinion is contested. */
    public String opinionOf() {
        return opinionOf;
    }

    /** Under which intake has the petitioner's words; null when they were said at the desk. */
    public @Nullable UUID requestId() {
        return requestId;
    }

    /** When the petitioner took it back; null when it goes on or was decided. */
    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
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
