package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.CLOSED_AFTER_DISCLOSURE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a petition ended and what came of it: closing, revisit, disclosure (F-05 to F-09). */
@Embeddable
public class Conclusion {
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Closed closing;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Revisited revisit;

    @Column(name = "disclosure_decided")
    private boolean disclosureDecided;

    private int archivings;

    /** Kept by the database, for listings: neither archived nor void. */
    @Column(insertable = false, updatable = false)
    private boolean active;

    void close(Closed gate, Instant now) {
        CLOSED_AFTER_DISCLOSURE.demand(disclosureDecided);
        closing = gate;
        closedAt = now;
    }

    /** It is handled anew; what was published stays. */
    void reopen() {
        closing = null;
        closedAt = null;
        revisit = null;
    }

    void revisit(Revisit found) {
        revisit = found.revisited();
    }

    /** Whether the revisit found that what was promised was done, and that it holds. */
    boolean holds() {
        return revisit != null && revisit.implemented() && !revisit.relapsed();
    }

    /** Its file is archived, for the how manieth time; the first is 1. */
    int archive() {
        archivings++;
        return archivings;
    }

    /** Its disclosure was decided: published or waived. */
    void disclosureDecided() {
        disclosureDecided = true;
    }

    public @Nullable Closed closing() {
        return closing;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Revisited revisit() {
        return revisit;
    }

    public boolean isDisclosureDecided() {
        return disclosureDecided;
    }
}
