package org.suyuan.consultation.rest;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.Consultations;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.platform.archive.ArchiveSource;
import org.suyuan.platform.archive.Document;

/** What step 3 puts into an archived file: the consultation with its minutes, where there was one, and what came of them (F-05). */
@ApplicationScoped
class ConsultationFile implements ArchiveSource {
    @Inject
    Consultations consultations;

    @Inject
    @All
    List<ArchivedPart> parts;

    @Override
    public List<Document> documents(UUID petitionId) {
        Consultation known = consultations.findById(petitionId);
        return known == null ? List.of() : List.of(Document.of(ArchivedKind.CONSULTATION, held(known)));
    }

    /** All that came of it, by name. */
    private Map<String, Object> held(Consultation consultation) {
        Map<String, Object> held = new TreeMap<>(Map.of("consultation", ConsultationView.of(consultation)));
        parts.forEach(part -> held.putAll(part.archived(consultation.id())));
        return held;
    }
}
