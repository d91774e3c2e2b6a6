package org.suyuan.consultation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.Consultations;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.platform.archive.ArchiveSource;
import org.suyuan.platform.archive.Document;

/** What step 3 puts into an archived file: the consultation with its minutes, where there was one (F-05). */
@ApplicationScoped
class ConsultationFile implements ArchiveSource {
    @Inject
    Consultations consultations;

    @Override
    public List<Document> documents(UUID petitionId) {
        Consultation known = consultations.findById(petitionId);
        return known == null ? List.of() : List.of(Document.of(ArchivedKind.CONSULTATION, ConsultationView.of(known)));
    }
}
