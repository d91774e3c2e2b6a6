package org.suyuan.consultation;

import java.util.UUID;

/** What belongs to a consultation beside it; a feature that knows of such a thing has one. In the caller's transaction. */
public interface ConsultationHook {
    /** Refuses when the caller does not call it together. */
    default void checkCall(UUID petitionId) {}

    /** Refuses when minutes cannot be adopted yet. */
    default void checkMinutes(UUID petitionId) {}

    /** Minutes were adopted and bind. */
    default void adopted(UUID petitionId, Minutes minutes) {}
}
