package org.suyuan.feedback.writings;

import jakarta.inject.Singleton;
import java.util.List;
import org.suyuan.platform.seal.SealedTable;
import org.suyuan.platform.seal.SealedTables;

/** The sealed tables of this service. */
enum FeedbackTable implements SealedTable {
    WRITING;

    /** Tells them to who renews the seals. */
    @Singleton
    static final class All implements SealedTables {
        @Override
        public List<FeedbackTable> all() {
            return List.of(values());
        }
    }
}
