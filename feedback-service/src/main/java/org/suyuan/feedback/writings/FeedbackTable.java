package org.suyuan.feedback.writings;

import jakarta.inject.Singleton;
import java.util.List;
import org.suyuan.platform.seal.SealedTable;
import org.suyuan.platform.seal.SealedTables;

/** The sealed tables of this service. */
public enum FeedbackTable implements SealedTable {
    WRITING,
    INSPECTION,
    INSPECTION_FINDING;

    /** Tells them to who renews the seals. */
    @Singleton
    static final class All implements SealedTables {
        @Override
        public List<FeedbackTable> all() {
            return List.of(values());
        }
    }
}
