package org.suyuan.platform.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;

/** Seals the service's part of a file when it is archived, and tells what is in it (F-05). */
@ApplicationScoped
class SealPart {
    @Inject
    ArchiveSource source;

    @Inject
    ArchivedDocuments archived;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditTrail trail;

    @Inject
    ObjectMapper json;

    @Inject
    Outbox outbox;

    @Inject
    ServiceConfig config;

    @Transactional
    void seal(PetitionArchived told) {
        UUID id = told.petitionId();
        List<ArchivedDocuments.ToKeep> kept = new ArrayList<>();
        List<PartManifest.Entry> entries = new ArrayList<>();
        for (Document document : documents(id)) {
            Document.Held held = document.held();
            byte[] content = held == null ? written(document) : held.sha256();
            ArchivePartSealed.Document one = new ArchivePartSealed.Document(
                    document.kind(),
                    document.name(),
                    document.mediaType(),
                    held == null ? content.length : held.bytes());
            kept.add(new ArchivedDocuments.ToKeep(one, held == null ? null : held.id(), content));
            String checksum = held == null ? Sha256.of(content) : HexFormat.of().formatHex(content);
            entries.add(new PartManifest.Entry(checksum, document.name()));
        }
        archived.keep(id, told.edition(), kept);
        String digest = new PartManifest(entries).digest();
        List<ArchivePartSealed.Document> listed =
                kept.stream().map(ArchivedDocuments.ToKeep::listed).toList();
        outbox.append(new ArchivePartSealed(id, told.edition(), config.service(), listed, digest));
    }

    /** What the service has, then the clocks and who did what; nothing where it had nothing to do with the petition. */
    private List<Document> documents(UUID petitionId) {
        List<Document> all = new ArrayList<>(source.documents(petitionId));
        if (!all.isEmpty()) {
            List<Deadline> clocks = deadlines.of(petitionId);
            if (!clocks.isEmpty()) {
                all.add(Document.of(ArchivedKind.DEADLINES, clocks));
            }
            all.add(Document.of(ArchivedKind.AUDIT, trail.extract(petitionId, source.confinedActs())));
        }
        return all;
    }

    private byte[] written(Document document) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document.view());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document that is no JSON: " + document.kind(), e);
        }
    }
}
