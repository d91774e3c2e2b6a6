package org.suyuan.disclosure.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.disclosure.Disclosure;
import org.suyuan.disclosure.Disclosures;
import org.suyuan.platform.archive.ArchiveSource;
import org.suyuan.platform.archive.Document;
import org.suyuan.platform.inbox.NotYet;

/** What step 4 puts into an archived file: the disclosure with its notices, or why there is none (F-05). */
@ApplicationScoped
class DisclosureFile implements ArchiveSource {
    @Inject
    Disclosures disclosures;

    @Override
    public List<Document> documents(UUID petitionId) {
        Disclosure disclosure = disclosures.findById(petitionId);
        if (disclosure == null) {
            throw new NotYet("the grade decision");
        }
        return List.of(Document.of(ArchivedKind.DISCLOSURE, DisclosureView.of(disclosure)));
    }
}
