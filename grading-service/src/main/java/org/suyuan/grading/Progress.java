package org.suyuan.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How far a grading has come, and whether a decision is awaited, until when. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Progress {
    @Enumerated(EnumType.STRING)
    private GradingState state;

    private boolean closed;

    /** Whether a decision is awaited. */
    private boolean open;

    /** By when it should be decided, for the worklist. */
    @Column(name = "waits_until")
    private Instant waitsUntil;

    protected Progress() {}

    Progress(Instant receivedAt) {
        state = GradingState.PROVISIONAL;
        waitsUntil = receivedAt;
        open = true;
    }

    /** A decision is awaited, also of what was decided before. */
    void awaitDecision() {
        open = true;
    }

    /** A decision is awaited until then. */
    void awaitDecision(Instant until) {
        awaitDecision();
        waitsUntil = until;
    }

    void propose(Instant until) {
        waitsUntil = until;
        state = GradingState.PROPOSED;
    }

    void decide() {
        state = GradingState.DECIDED;
        open = false;
    }

    /** Step 5 has closed the petition: its grade stays as it is. */
    void close() {
        closed = true;
        open = false;
    }

    /** Step 5 handles it anew: its grade works again. */
    void reopen() {
        closed = false;
    }

    /** The petition ended before its closing: a grade that was decided stays as it is, else there is nothing to grade. */
    void end() {
        closed = isDecided();
        state = isDecided() ? state : GradingState.VOID;
        open = false;
    }

    boolean isProposed() {
        return state == GradingState.PROPOSED;
    }

    boolean isDecided() {
        return state == GradingState.DECIDED;
    }

    /** Whether later steps work by the decided grade. */
    boolean isInForce() {
        return isDecided() && !closed;
    }

    /** Whether anything may still become of it. */
    boolean isOpenToNews() {
        return state != GradingState.VOID && !closed;
    }

    boolean isOpen() {
        return open;
    }

    public GradingState state() {
        return state;
    }

    /** By when it should be decided. */
    public Instant waitsUntil() {
        return waitsUntil;
    }
}
