package org.suyuan.consultation;

import java.util.Map;
import java.util.UUID;

/** What a feature of step 3 keeps of a petition, for the archived file (F-05). */
public interface ArchivedPart {
    /** By name, in words and rows as they are shown; empty where there is nothing. In the caller's transaction. */
    Map<String, Object> archived(UUID petitionId);

    /** Whether whoever sees the consultation reads it in the briefing, too; what has readers of its own says no. */
    default boolean isBriefed() {
        return true;
    }
}
