package org.suyuan.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.intake.ExchangeMessages;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.ReportVersions;
import org.suyuan.intake.attachments.Attachments;
import org.suyuan.intake.documents.WriteLetter;
import org.suyuan.intake.reviewing.RequestReview;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.archive.ArchiveSource;
import org.suyuan.platform.archive.Document;
import org.suyuan.platform.inbox.NotYet;

/**
 * What step 1 puts into an archived file: the petition, who raised it, the letters, files and messages (F-05). Reports of
 * retaliation are none of it: discipline alone knows of them.
 */
@ApplicationScoped
class PetitionFile implements ArchiveSource {
    /** The acts that tell of such a report; the audit extract is silent about them. */
    static final Set<String> CONFINED_ACTS = Set.of("publicReportRetaliation", "readRetaliation");

    @Inject
    Petitions petitions;

    @Inject
    Vault vault;

    @Inject
    WriteLetter letters;

    @Inject
    Attachments attachments;

    @Inject
    ExchangeMessages messages;

    @Inject
    ReportVersions reports;

    @Inject
    RequestReview requestReview;

    @Override
    public List<Document> documents(UUID petitionId) {
        Petition petition = petitions.findByIdOptional(petitionId).orElseThrow(() -> new NotYet("the registration"));
        List<Document> all = new ArrayList<>();
        all.add(Document.of(ArchivedKind.PETITION, PetitionView.of(petition)));
        all.add(Document.of(ArchivedKind.PETITIONERS, vault.open(petitionId)));
        letters.all(petition)
                .forEach((kind, letter) -> all.add(Document.of(
                        ArchivedKind.LETTER, "letters/" + kind.name().toLowerCase(Locale.ROOT), letter)));
        all.add(Document.of(ArchivedKind.REPORTS, reports.of(petition)));
        List<ExchangeMessages.Opened> exchanged = messages.of(petitionId);
        if (!exchanged.isEmpty()) {
            all.add(Document.of(ArchivedKind.MESSAGES, exchanged));
        }
        List<RequestReview.Asked> contested = requestReview.opened(petitionId);
        if (!contested.isEmpty()) {
            all.add(Document.of(ArchivedKind.REVIEW_REQUESTS, contested));
        }
        List<Attachments.Hashed> files = attachments.archived(petitionId);
        for (int i = 0; i < files.size(); i++) {
            all.add(file(i + 1, files.get(i)));
        }
        return all;
    }

    private static Document file(int number, Attachments.Hashed file) {
        return new Document(
                ArchivedKind.ATTACHMENT,
                "attachments/" + number + file.attachment().ending(),
                file.attachment().mediaType(),
                null,
                new Document.Held(file.attachment().id(), file.attachment().bytes(), file.sha256()));
    }

    @Override
    public Set<String> confinedActs() {
        return CONFINED_ACTS;
    }

    @Override
    public byte[] open(UUID petitionId, UUID held) {
        return attachments.content(petitionId, held);
    }
}
