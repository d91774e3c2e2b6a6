package org.suyuan.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.contract.Confined;
import org.suyuan.feedback.ClosePetition;
import org.suyuan.feedback.HandlePetition;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.SupportHandling;
import org.suyuan.feedback.Timeline;
import org.suyuan.feedback.assessing.DrawPanel;
import org.suyuan.feedback.delivery.TryDelivery;
import org.suyuan.feedback.evaluation.EvaluateHandling;
import org.suyuan.feedback.hearing.HoldHearing;
import org.suyuan.feedback.obligations.KeepObligation;
import org.suyuan.feedback.outcome.EstablishOutcome;
import org.suyuan.feedback.review.AskReview;
import org.suyuan.feedback.review.HoldReview;
import org.suyuan.feedback.review.rest.ReviewView;
import org.suyuan.feedback.revisiting.PlanRevisits;
import org.suyuan.feedback.supervision.SuperviseHandling;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.archive.ArchiveSource;
import org.suyuan.platform.archive.Document;
import org.suyuan.platform.inbox.NotYet;

/**
 * What step 5 puts into an archived file (F-05). Protection, accountability, extreme acts and care are none of it: discipline, or who
 * gives the care, alone knows of them.
 */
@ApplicationScoped
class HandlingFile implements ArchiveSource {
    /** The operations of what is no part of the file; the audit extract is silent about them. */
    static final Set<String> CONFINED_ACTS = Set.of(
            "openAccountability",
            "listAccountabilities",
            "getAccountability",
            "proposeMeasure",
            "decideAccountability",
            "reportRetaliation",
            "listProtections",
            "getProtection",
            "protectPetitioner",
            "endProtection",
            "recordExtremeAct",
            "listExtremeActs",
            "getExtremeAct",
            "handOverExtremeAct",
            "endExtremeAct",
            "offerCare",
            "listCare",
            "countCare",
            "listMyCare",
            "getCare",
            "askAboutCare",
            "noteCare",
            "endCare");

    @Inject
    Handlings handlings;

    @Inject
    SupportHandling support;

    @Inject
    HandlePetition handle;

    @Inject
    Writings writings;

    @Inject
    TryDelivery deliveries;

    @Inject
    HoldReview reviews;

    @Inject
    AskReview askReview;

    @Inject
    HoldHearing hearings;

    @Inject
    DrawPanel panels;

    @Inject
    EvaluateHandling evaluations;

    @Inject
    KeepObligation obligations;

    @Inject
    SuperviseHandling supervisions;

    @Inject
    ClosePetition closings;

    @Inject
    EstablishOutcome outcomes;

    @Inject
    PlanRevisits revisits;

    @Inject
    Timeline timeline;

    @Override
    public List<Document> documents(UUID id) {
        List<Document> all = new ArrayList<>();
        Handling handling = handlings.findByIdOptional(id).orElseThrow(() -> new NotYet("the grade decision"));
        all.add(Document.of(ArchivedKind.HANDLING, HandlingView.of(handling)));
        add(all, ArchivedKind.SUPPORT, SupportResource.SupportView.of(support.of(id)));
        add(all, ArchivedKind.NOTES, writings.notes(id, true));
        add(all, ArchivedKind.REPLIES, handle.replies(id));
        add(all, ArchivedKind.DELIVERIES, deliveries.of(id));
        add(all, ArchivedKind.REVIEWS, ReviewView.of(reviews.of(id), writings.ofReviews(id)));
        add(all, ArchivedKind.REVIEW_REQUESTS, askReview.requests(id));
        add(all, ArchivedKind.HEARINGS, hearings.of(id));
        add(all, ArchivedKind.REVIEW_PANELS, panels.of(id));
        add(all, ArchivedKind.EVALUATIONS, evaluations.of(id));
        add(all, ArchivedKind.OBLIGATIONS, obligations.of(id));
        add(all, ArchivedKind.SUPERVISIONS, supervisions.of(id));
        add(all, ArchivedKind.CLOSINGS, closings.closings(id));
        add(all, ArchivedKind.REVISITS, revisits.of(id));
        add(all, ArchivedKind.OUTCOMES, outcomes.of(id));
        add(all, ArchivedKind.TIMELINE, shown(id));
        return all;
    }

    @Override
    public Set<String> confinedActs() {
        return CONFINED_ACTS;
    }

    private List<TimelineResource.TimelineEntry> shown(UUID petitionId) {
        return timeline.of(petitionId).stream()
                .filter(entry -> !Confined.is(entry.type()))
                .map(entry -> TimelineResource.show(entry, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private static void add(List<Document> all, ArchivedKind kind, Collection<?> shown) {
        if (!shown.isEmpty()) {
            all.add(Document.of(kind, shown));
        }
    }
}
