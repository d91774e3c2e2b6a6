package org.suyuan.platform.archive;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.store.Aggregates;

/** Opens the service's part of an archived file for who may see the petition here, on record. */
@ApplicationScoped
public class OpenPart {
    /** What the names in it are read for. */
    private static final String PURPOSE = "ARCHIVING";

    private static final Logger LOG = Logger.getLogger(OpenPart.class);

    @Inject
    ArchivedDocuments archived;

    @All
    @Inject
    List<Aggregates<?>> aggregates;

    @Inject
    Interests interests;

    @Inject
    AuditTrail trail;

    /**
     * A document of the part.
     *
     * @param name its path within the part
     * @param content opened when it is asked for
     */
    public record Opened(String name, Supplier<byte[]> content) {}

    /** The documents; the reading is on record before anything is opened. */
    @Transactional
    public List<Opened> documents(UUID petitionId, int edition) {
        trail.record("readArchivePart", petitionId, PURPOSE, List.of());
        return seen(petitionId, edition);
    }

    /** The checksums of what is there now: they are those of the day of sealing, or something was altered since. */
    @Transactional
    public PartManifest manifest(UUID petitionId, int edition) {
        return new PartManifest(seen(petitionId, edition).stream()
                .map(each -> new PartManifest.Entry(checksum(each), each.name()))
                .toList());
    }

    /** What opens no more has no checksum: it is not what was sealed. */
    private static String checksum(Opened document) {
        try {
            return Sha256.of(document.content().get());
        } catch (IllegalStateException altered) {
            LOG.warnf(altered, "an archived document does not open");
            return "";
        }
    }

    /** Who may not see the petition here does not see its archived documents. */
    private List<Opened> seen(UUID petitionId, int edition) {
        aggregates.stream()
                .filter(kind -> kind.findById(petitionId) != null)
                .forEach(kind -> kind.existing(petitionId));
        interests.demandNone(petitionId);
        return archived.of(petitionId, edition).stream()
                .map(each -> new Opened(each.name(), () -> archived.open(each)))
                .toList();
    }
}
