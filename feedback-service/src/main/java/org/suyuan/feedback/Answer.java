package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.EVALUATION_BY_ITS_LINK;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.EvaluationReceived;

/** What the petitioner was told, how it reached them, and what they say of it (F-02 to F-04). */
@Embeddable
public class Answer {
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reply reply;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Delivery delivery;

    @Column(name = "evaluation_hash")
    private byte @Nullable [] evaluationHash;

    @Column(name = "evaluation_score")
    private @Nullable Integer score;

    @Column(name = "evaluation_comment")
    private @Nullable String comment;

    protected Answer() {}

    Answer(Reply written) {
        written.check();
        reply = written;
    }

    /** Notes the delivery and the hash of the one-time evaluation code that goes with it. */
    void deliver(Delivery delivered, byte[] codeHash) {
        delivered.check();
        delivery = delivered;
        evaluationHash = codeHash;
    }

    EvaluationReceived evaluate(UUID petitionId, int points, @Nullable String words) {
        EVALUATION_BY_ITS_LINK.demand(score == null);
        score = points;
        comment = words;
        return new EvaluationReceived(petitionId, points);
    }

    public @Nullable Reply reply() {
        return reply;
    }

    public @Nullable Delivery delivery() {
        return delivery;
    }

    /** 1 to 5; null until the petitioner evaluates. */
    public @Nullable Integer score() {
        return score;
    }
}
