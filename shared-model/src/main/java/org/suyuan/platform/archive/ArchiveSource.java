package org.suyuan.platform.archive;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows documents of petitions: a service has one bean for what it puts into an archived file (F-05). */
public interface ArchiveSource {
    /**
     * The documents of a petition, in the order of the contents list; none where there is nothing. Runs when the file is archived,
     * outside a request.
     *
     * @throws org.suyuan.platform.inbox.NotYet when something must arrive first
     */
    List<Document> documents(UUID petitionId);

    /** Acts that discipline alone knows of: the audit extract is silent about them. */
    default Set<String> confinedActs() {
        return Set.of();
    }

    /**
     * Opens what lies elsewhere in this service.
     *
     * @param held its id, as in the document
     */
    default byte[] open(UUID petitionId, UUID held) {
        throw new IllegalStateException("nothing lies elsewhere");
    }
}
