package org.suyuan.feedback;

import java.util.UUID;

/** What may stand against the end of a handling; a feature that knows of such a thing has one. */
public interface EndGate {
    /** Refuses when a petition can be neither closed nor archived yet. */
    void check(UUID petitionId);

    /** The petitioner was revisited: what waited for that is settled. */
    default void revisited(UUID petitionId) {}
}
