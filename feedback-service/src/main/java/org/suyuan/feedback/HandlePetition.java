package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.INTERIM_REPLY_BEFORE_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.SUPPORT_BEFORE_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.WAY_REACHES_A_PERSON;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.InterimReplyGiven;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReplyWithdrawn;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.writings.Writing;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;

/** Acts of the Centre and of the handling unit until the reply is issued (F-01, F-02). */
@ApplicationScoped
public class HandlePetition {
    @Inject
    Handlings handlings;

    @Inject
    LeadUnit leadUnit;

    @Inject
    HandlingClocks clocks;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    UnitParts parts;

    @Inject
    Writings writings;

    @Inject
    Replies replies;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Transactional
    public Handling contact(UUID petitionId, Way way) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            WAY_REACHES_A_PERSON.demand(way != Way.PUBLIC_NOTICE);
            clocks.meet(petitionId, HandlingClocks.RESPONSE);
            return handling.contact(way, caller.name());
        });
    }

    /** Notes how far a unit of the caller has come. */
    @Transactional
    public void note(UUID petitionId, @Nullable String unit, String words) {
        Handling handling = handlings.required(petitionId);
        String of = unit == null ? handling.assignment().unit() : unit;
        scope.demandCovers(of);
        trail.record("noteProgress", petitionId, null, List.of("notes"));
        writings.keep(petitionId, WritingKind.PROGRESS, of, "/words", words);
    }

    /** What was noted of a petition that the caller may see. */
    @Transactional
    public List<Writing> notes(UUID petitionId) {
        return writings.notes(handlings.existing(petitionId).id(), leadUnit.isOffice());
    }

    /** The replies that were issued to a petition that the caller may see, oldest first. */
    @Transactional
    public List<IssuedReply> replies(UUID petitionId) {
        return replies.of(handlings.existing(petitionId).id());
    }

    /** Tells the petitioner how far it has come. */
    @Transactional
    public Handling tell(UUID petitionId, Way way, String words) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            WAY_REACHES_A_PERSON.demand(way != Way.PUBLIC_NOTICE);
            writings.keepTold(petitionId, handling.assignment().unit(), way, "/words", words);
            INTERIM_REPLY_BEFORE_THE_REPLY.demand(
                    handling.state().isInHand() && handling.assignment().handledBy() != null, handling.state());
            return new InterimReplyGiven(petitionId, way, caller.name());
        });
    }

    /** Issues a reply of a handling that is to be replied to, in the caller's transaction. */
    public ReplyIssued reply(Handling handling, Reply reply) {
        leadUnit.demandActs(handling);
        UUID petitionId = handling.id();
        Optional<String> awaited = parts.awaited(petitionId);
        SUPPORT_BEFORE_THE_REPLY.demand(awaited.isEmpty(), awaited.orElse(""));
        String unit = handling.assignment().unit();
        UUID replyId = replies.keep(petitionId, unit, reply);
        handling.reply(replyId, reply);
        hooks.forEach(hook -> hook.replied(handling, replyId, reply));
        handlings.saved(handling);
        Replies.Numbered numbered = replies.number(petitionId, replyId, unit, reply);
        return new ReplyIssued(
                petitionId, replyId, numbered.version(), reply.opinion(), caller.name(), numbered.sealed());
    }

    /** Takes a reply back that is to be corrected; its unit writes the next version. */
    @Transactional
    public Handling correct(UUID petitionId, String reason) {
        return handlings.act(petitionId, handling -> {
            leadUnit.demandActs(handling);
            String unit = handling.assignment().unit();
            UUID withdrawn = handling.correct();
            hooks.forEach(hook -> hook.corrected(petitionId));
            writings.keep(petitionId, WritingKind.CORRECTION, unit, "/reason", reason);
            return new ReplyWithdrawn(petitionId, withdrawn, caller.name());
        });
    }
}
