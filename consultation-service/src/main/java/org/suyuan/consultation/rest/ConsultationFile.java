package org.suyuan.consultation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.discussion.Discussion;
import org.suyuan.consultation.discussion.Discussions;
import org.suyuan.consultation.drafting.Drafts;
import org.suyuan.consultation.drafting.MinutesDraft;
import org.suyuan.consultation.items.ActionItem;
import org.suyuan.consultation.items.ActionItems;
import org.suyuan.consultation.leadercases.LeaderCase;
import org.suyuan.consultation.leadercases.LeaderCases;
import org.suyuan.consultation.mediation.Mediation;
import org.suyuan.consultation.mediation.Mediations;
import org.suyuan.consultation.sessions.Session;
import org.suyuan.consultation.sessions.Sessions;
import org.suyuan.consultation.supplement.Signature;
import org.suyuan.consultation.supplement.Supplement;
import org.suyuan.consultation.supplement.Supplements;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.platform.archive.ArchiveSource;
import org.suyuan.platform.archive.Document;

/** What step 3 puts into an archived file: the consultation with its minutes, where there was one, and what came of them (F-05). */
@ApplicationScoped
class ConsultationFile implements ArchiveSource {
    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    ActionItems items;

    @Inject
    Supplements supplements;

    @Inject
    LeaderCases leaderCases;

    @Inject
    Mediations mediations;

    @Inject
    Discussions discussions;

    @Inject
    Sessions sessions;

    /** All that came of it. */
    record Held(
            ConsultationView consultation,
            @Nullable MinutesDraft draft,
            List<ActionItem> items,
            List<Supplement> supplements,
            List<Signature> signatures,
            @Nullable LeaderCase leaderCase,
            List<Mediation> mediations,
            Discussion discussion,
            List<Session> sessions) {}

    private Held held(Consultation consultation) {
        UUID id = consultation.id();
        return new Held(
                ConsultationView.of(consultation),
                drafts.of(id).orElse(null),
                items.of(id),
                supplements.of(id),
                supplements.signatures(id),
                leaderCases.of(id).orElse(null),
                mediations.of(id),
                discussions.of(id),
                sessions.about(id));
    }

    @Override
    public List<Document> documents(UUID petitionId) {
        Consultation known = consultations.findById(petitionId);
        return known == null ? List.of() : List.of(Document.of(ArchivedKind.CONSULTATION, held(known)));
    }
}
