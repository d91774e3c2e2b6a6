package org.suyuan.intake.volume;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.ArchivePartSealed;

/**
 * An archived file as feedback lists it: its contract's {@code ArchiveVolume}.
 *
 * @param edition which archiving, from 1
 * @param digest over its parts; null until all are sealed
 * @param parts a service each, in the order of the steps
 */
record ListedVolume(
        UUID petitionId,
        int edition,
        Instant archivedAt,
        @Nullable String digest,
        List<Part> parts) {
    /**
     * What a service sealed.
     *
     * @param digest of its manifest
     */
    record Part(String service, String digest, List<ArchivePartSealed.Document> documents) {}
}
