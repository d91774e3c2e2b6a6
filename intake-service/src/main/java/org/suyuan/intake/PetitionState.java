package org.suyuan.intake;

/** How far a petition has come, as intake knows it; the later states follow the other steps' events. */
public enum PetitionState {
    REGISTERED(0),
    REFUSED(7),
    MERGED(7),
    SETTLED(4),
    ACCEPTED(1),
    REPORTED(2),
    GRADED(3),
    CLOSED(5),
    ARCHIVED(6);

    /** Place on the way; what ended at the desk is passed by nothing but the closing, what went elsewhere by nothing. */
    private final int progress;

    PetitionState(int progress) {
        this.progress = progress;
    }

    /** Whether the news that another state was reached moves a petition of this one: it never goes back. */
    boolean leadsTo(PetitionState reached) {
        return reached.progress > progress;
    }

    /** Where one of this state goes on when step 5 handles it anew. */
    PetitionState reopened() {
        return this == CLOSED || this == ARCHIVED ? GRADED : this;
    }

    /** Whether its report is still being written. */
    public boolean isBeforeReport() {
        return this == REGISTERED || this == ACCEPTED;
    }

    /** Whether something is still done about it here or in a later step. */
    public boolean isLiving() {
        return progress <= GRADED.progress;
    }
}
