package org.suyuan.grading.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.grading.Grading;
import org.suyuan.grading.Gradings;
import org.suyuan.platform.archive.ArchiveSource;
import org.suyuan.platform.archive.Document;
import org.suyuan.platform.inbox.NotYet;

/** What step 2 puts into an archived file: the grading with all that led to it (F-05). */
@ApplicationScoped
class GradingFile implements ArchiveSource {
    @Inject
    Gradings gradings;

    @Override
    public List<Document> documents(UUID petitionId) {
        Grading grading = gradings.findById(petitionId);
        if (grading == null) {
            throw new NotYet("the registration");
        }
        return List.of(Document.of(ArchivedKind.GRADING, GradingView.of(grading, Locale.SIMPLIFIED_CHINESE)));
    }
}
