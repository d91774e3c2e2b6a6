package org.suyuan.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.feedback.writings.Envelopes;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.Zone;

/** The end of the loop: closing, revisit, archive (F-05 to F-09). */
@ApplicationScoped
public class ClosePetition {
    @Inject
    Handlings handlings;

    @Inject
    HandlingClocks clocks;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    ReopenHandling reopenHandling;

    @Inject
    Writings writings;

    @Inject
    Envelopes envelopes;

    @Inject
    ObjectMapper json;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    public Handling close(UUID petitionId, Closing closing) {
        Instant now = clock.instant();
        return handlings.act(petitionId, handling -> {
            hooks.forEach(hook -> hook.checkEnd(petitionId));
            clocks.meet(petitionId, HandlingClocks.HANDLING);
            clocks.cancel(petitionId, HandlingClocks.RESPONSE, "F-08");
            clocks.armRevisit(petitionId, now);
            closing.words().forEach(writings::demandNoPerson);
            String unit = closing.responsibleUnit();
            UUID closingId = writings.keepAsSaid(petitionId, WritingKind.CLOSING, unit, text(closing));
            return handling.close(closing.closed(closingId), caller.name(), now, report(petitionId, closing));
        });
    }

    /** For intake, which prints it. */
    private String report(UUID petitionId, Closing closing) {
        return envelopes.sealForIntake(PetitionClosed.place(petitionId), closing.told(Zone.today(clock)));
    }

    /** How a petition that the caller may see passed the closing gate, oldest first: more than once where it was handled anew. */
    @Transactional
    public List<Closing> closings(UUID petitionId) {
        return writings.of(handlings.existing(petitionId).id(), WritingKind.CLOSING).stream()
                .map(written -> read(written.words()))
                .toList();
    }

    private Closing read(String words) {
        try {
            return json.readValue(words, Closing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no closing", e);
        }
    }

    /**
     * Notes what a revisit found; what was not done, or came back, is handled anew, and a new matter becomes a petition. While a
     * review runs nothing is handled anew: then it is revisited again after the review.
     */
    @Transactional
    public Handling revisit(UUID petitionId, Revisit revisit) {
        Handling handling = handlings.required(petitionId);
        outbox.append(handling.revisit(revisit, caller.name()));
        clocks.meet(petitionId, HandlingClocks.REVISIT);
        hooks.forEach(hook -> hook.revisited(handling, revisit));
        Revisit.NewMatter found = revisit.newMatter();
        if (found != null) {
            outbox.append(tell(petitionId, found));
        }
        String reason = revisit.reasonToReopen();
        if (reason != null && hooks.stream().noneMatch(hook -> hook.holdsBack(petitionId))) {
            reopenHandling.reopen(handling, "F-06", reason);
        }
        return handlings.saved(handling);
    }

    /** Intake alone reads what it is about. */
    private NewMatterFound tell(UUID petitionId, Revisit.NewMatter found) {
        writings.keepAsSaid(petitionId, WritingKind.NEW_MATTER, found.unit(), found.title() + '\n' + found.text());
        NewMatterFound.Words words = new NewMatterFound.Words(found.title(), found.text());
        String sealed = envelopes.sealForIntake(NewMatterFound.place(found.matterId()), words);
        return new NewMatterFound(petitionId, found.matterId(), sealed, found.unit());
    }

    private String text(Object words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    public Handling archive(UUID petitionId) {
        return handlings.act(petitionId, handling -> {
            hooks.forEach(hook -> hook.checkEnd(petitionId));
            hooks.forEach(hook -> hook.checkArchiving(petitionId));
            return handling.archive(caller.name());
        });
    }
}
