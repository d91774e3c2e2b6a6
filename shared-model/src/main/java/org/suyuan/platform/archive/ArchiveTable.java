package org.suyuan.platform.archive;

import jakarta.inject.Singleton;
import java.util.List;
import org.suyuan.platform.seal.SealedTable;
import org.suyuan.platform.seal.SealedTables;

/** The sealed table of archived documents, the same in every service. */
enum ArchiveTable implements SealedTable {
    ARCHIVED_DOCUMENT;

    /** Tells it to who renews the seals. */
    @Singleton
    static final class All implements SealedTables {
        @Override
        public List<ArchiveTable> all() {
            return List.of(values());
        }
    }
}
