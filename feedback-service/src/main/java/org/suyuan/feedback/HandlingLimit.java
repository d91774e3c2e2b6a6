package org.suyuan.feedback;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.FeedbackRules.EXTENDED_ONCE;
import static org.suyuan.feedback.FeedbackRules.EXTENSION_ASKED_FOR_IN_TIME;
import static org.suyuan.feedback.FeedbackRules.EXTENSION_DECIDED_BY_THE_HEAD;
import static org.suyuan.feedback.FeedbackRules.EXTENSION_IS_ASKED_FOR;
import static org.suyuan.feedback.FeedbackRules.RESUMED_WHILE_SUSPENDED;
import static org.suyuan.feedback.FeedbackRules.SUSPENDED_BEFORE_IT_IS_DUE;
import static org.suyuan.feedback.FeedbackRules.SUSPENDED_FOR_A_GROUND_OF_ITS_POLICY;
import static org.suyuan.feedback.FeedbackRules.SUSPENDED_ONCE_AT_A_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.SuspensionGround;

/** Until when a petition is to be handled, and what moves that beside its grade (X-01, G-07, E-07). Its clock computes the times. */
@Embeddable
public class HandlingLimit {
    /** Null before the grade. */
    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    /** For what it can be suspended, as its policy says. */
    @Column(name = "suspended_by")
    @JdbcTypeCode(SqlTypes.JSON)
    private Set<SuspensionGround> suspendedBy = EnumSet.allOf(SuspensionGround.class);

    /** The last one; over where its time is. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Standstill standstill;

    /** Extensions, oldest first; the last one may be open. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Extension> extensions = List.of();

    /** As the grade says. */
    void set(GradeDecided decided) {
        Set<SuspensionGround> named = decided.suspendedBy();
        dueAt = decided.handling().dueAt();
        suspendedBy = named == null ? EnumSet.allOf(SuspensionGround.class) : named;
    }

    /** Stands still from now to the end of a day. */
    Standstill suspend(SuspensionGround ground, Instant now, LocalDate lastDay) {
        SUSPENDED_FOR_A_GROUND_OF_ITS_POLICY.demand(suspendedBy.contains(ground), ground);
        SUSPENDED_BEFORE_IT_IS_DUE.demand(!now.isAfter(requireNonNull(dueAt)));
        SUSPENDED_ONCE_AT_A_TIME.demand(!isSuspended(now));
        standstill = Standstill.of(ground, now, lastDay);
        return standstill;
    }

    void resume(Instant now) {
        RESUMED_WHILE_SUSPENDED.demand(isSuspended(now));
        standstill = null;
    }

    /** Ends a standstill whose ground the policy of a new grade does not name (G-08). */
    boolean dropForbiddenStandstill() {
        boolean forbidden = standstill != null && !suspendedBy.contains(standstill.ground());
        standstill = forbidden ? null : standstill;
        return forbidden;
    }

    private boolean isSuspended(Instant now) {
        return standstill != null && standstill.lastsAt(now);
    }

    void ask(Extension asked) {
        asked.check();
        EXTENDED_ONCE.demand(
                extensions.stream().allMatch(earlier -> !earlier.awaitsDecision() && !earlier.wasGranted()));
        EXTENSION_ASKED_FOR_IN_TIME.demand(!asked.askedAt().isAfter(requireNonNull(dueAt)));
        extensions = Stream.concat(extensions.stream(), Stream.of(asked)).toList();
    }

    Extension decide(Extension.Decision decision, boolean byItsHead) {
        EXTENSION_DECIDED_BY_THE_HEAD.demand(byItsHead);
        EXTENSION_IS_ASKED_FOR.demand(!extensions.isEmpty());
        List<Extension> decided = new ArrayList<>(extensions);
        decided.add(decided.remove(decided.size() - 1).decided(decision));
        extensions = decided;
        return decided.get(decided.size() - 1);
    }

    /** Its clock says another time than before. */
    Instant dueAgain(Instant due) {
        dueAt = due;
        return due;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Standstill standstill() {
        return standstill;
    }

    public List<Extension> extensions() {
        return extensions;
    }
}
