package org.suyuan.consultation;

import java.util.UUID;

/** What belongs to a consultation beside it; a feature that knows of such a thing has one. In the caller's transaction. */
public interface ConsultationHook {
    /** Refuses when the caller neither calls it together nor waives it. */
    default void checkCall(UUID petitionId) {}

    /** Refuses when minutes cannot be adopted yet. */
    default void checkMinutes(UUID petitionId) {}

    /** Minutes were adopted and bind. */
    default void adopted(UUID petitionId, Minutes minutes) {}

    /** The petition was taken back: nothing that only serves its solution is awaited any more. */
    default void withdrawn(UUID petitionId) {}
}
