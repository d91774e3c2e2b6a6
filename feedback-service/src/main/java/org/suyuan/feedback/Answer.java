package org.suyuan.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Opinion;

/** What the petitioner was told, how it reached them, and what they say of it (F-02 to F-04). */
@Embeddable
public class Answer {
    @Column(name = "reply_id")
    private @Nullable UUID replyId;

    @Enumerated(EnumType.STRING)
    private @Nullable Opinion opinion;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Delivered delivery;

    @Column(name = "evaluation_score")
    private @Nullable Integer score;

    protected Answer() {}

    Answer(UUID replyId, Reply written) {
        written.check();
        this.replyId = replyId;
        this.opinion = written.opinion();
    }

    void deliver(Delivery delivered) {
        delivery = delivered.delivered();
    }

    void evaluated(int points) {
        score = points;
    }

    /** The reply among the writings; null only before Hibernate has read it. */
    public @Nullable UUID replyId() {
        return replyId;
    }

    public @Nullable Opinion opinion() {
        return opinion;
    }

    public @Nullable Delivered delivery() {
        return delivery;
    }

    /** 1 to 5; null until the petitioner evaluates. */
    public @Nullable Integer score() {
        return score;
    }
}
