package org.suyuan.feedback;

import java.util.UUID;

/** What belongs to a handling beside it; a feature that knows of such a thing has one. In the caller's transaction. */
public interface HandlingHook {
    /** Refuses when a petition must not be handled anew. */
    default void checkReopening(UUID petitionId) {}

    /** Refuses when a petition can be neither closed nor archived yet. */
    default void checkEnd(UUID petitionId) {}

    /** Refuses when a petition cannot be archived yet. */
    default void checkArchiving(UUID petitionId) {}

    /** A reply was issued. */
    default void replied(Handling handling, UUID replyId, Reply reply) {}

    /** The petitioner was revisited: what waited for that is settled. */
    default void revisited(Handling handling, Revisit found) {}

    /** Whether something runs that has to end before a petition is handled anew. */
    default boolean holdsBack(UUID petitionId) {
        return false;
    }

    /** The petitioner urged, so often by now. */
    default void urgedByPetitioner(Handling handling, int times) {}

    /** Its unit sent back what it could decide itself, so often by now. */
    default void passedUp(Handling handling, int times) {}

    /** Facts have changed, and with them the grade (G-08). */
    default void regraded(Handling handling) {}

    /** Its answer was set aside. */
    default void reopened(UUID petitionId) {}

    /** Its reply was taken back to be corrected; by default the same, as far as nothing runs about it. */
    default void corrected(UUID petitionId) {
        reopened(petitionId);
    }
}
