package org.suyuan.feedback.drafting;

import static org.suyuan.feedback.drafting.DraftRules.DRAFT_REVIEWED_BY_ANOTHER;
import static org.suyuan.feedback.drafting.DraftRules.DRAFT_REVIEWED_ONCE;
import static org.suyuan.feedback.drafting.DraftRules.REPLY_DRAFTED_WHILE_IN_HAND;
import static org.suyuan.feedback.drafting.DraftRules.REPLY_ISSUED_AFTER_ITS_REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.HandlePetition;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingState;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.LeadUnit;
import org.suyuan.feedback.Reply;
import org.suyuan.feedback.simplified.SimplifyHandling;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;

/** A unit writes its reply: one person drafts it, another approves it, and it is issued as approved (F-01, F-02). */
@ApplicationScoped
public class DraftReply {
    @Inject
    Handlings handlings;

    @Inject
    HandlePetition handlePetition;

    @Inject
    SimplifyHandling simplifyHandling;

    @Inject
    LeadUnit leadUnit;

    @Inject
    Drafts drafts;

    @Inject
    Writings writings;

    @Inject
    Caller caller;

    /** The drafts of the unit that leads, for itself, oldest first. */
    @Transactional
    public List<Draft> of(UUID petitionId) {
        return shown(handlings.existing(petitionId));
    }

    private List<Draft> shown(Handling handling) {
        leadUnit.demandActs(handling);
        return drafts.of(handling.id(), handling.assignment().unit());
    }

    /** Writes a draft, in place of the one that waits. */
    @Transactional
    public List<Draft> write(UUID petitionId, Reply reply) {
        Handling handling = held(petitionId);
        REPLY_DRAFTED_WHILE_IN_HAND.demand(handling.state() == HandlingState.CONTACTED, handling.state());
        reply.check();
        drafts.keep(petitionId, handling.assignment().unit(), reply);
        return shown(handling);
    }

    /**
     * Approves a draft, or sends it back.
     *
     * @param remark what is to be said of it; null for nothing
     */
    @Transactional
    public List<Draft> review(UUID petitionId, UUID draftId, boolean approved, @Nullable String remark) {
        Handling handling = held(petitionId);
        String unit = handling.assignment().unit();
        Drafts.Held draft = drafts.of(petitionId, unit, draftId).orElseThrow(() -> new NotFound(draftId));
        DRAFT_REVIEWED_ONCE.demand(draft.state() == DraftState.DRAFTED);
        DRAFT_REVIEWED_BY_ANOTHER.demand(!approved || !Written.isSamePerson(draft.writtenBy(), caller.name()));
        drafts.review(draftId, approved ? DraftState.APPROVED : DraftState.SENT_BACK, kept(handling, remark));
        return shown(handling);
    }

    private @Nullable UUID kept(Handling handling, @Nullable String remark) {
        String unit = handling.assignment().unit();
        return remark == null ? null : writings.keepAsSaid(handling.id(), WritingKind.DRAFT_REVIEW, unit, remark);
    }

    /** Issues the reply that was approved; in the simplified way one person answers for it. */
    @Transactional
    public Handling issue(UUID petitionId) {
        return handlings.actAlone(petitionId, handling -> {
            leadUnit.demandActs(handling);
            Optional<Drafts.Held> draft = drafts.waiting(
                            petitionId, handling.assignment().unit())
                    .filter(one -> one.state() == DraftState.APPROVED || simplifyHandling.isSimplified(handling));
            handling.demandReplies();
            REPLY_ISSUED_AFTER_ITS_REVIEW.demand(draft.isPresent());
            return handlePetition.reply(
                    handling, drafts.issue(petitionId, draft.get().draftId()));
        });
    }

    /** The handling for who may act for its unit; two at once come one after the other. */
    private Handling held(UUID petitionId) {
        handlings.hold(petitionId);
        Handling handling = handlings.required(petitionId);
        leadUnit.demandActs(handling);
        return handling;
    }
}
