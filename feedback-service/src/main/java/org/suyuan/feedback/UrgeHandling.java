package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.URGED_BEFORE_THE_REPLY;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.feedback.HandlingUrged;
import org.suyuan.contract.feedback.UrgedBy;
import org.suyuan.contract.intake.PetitionUrged;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;

/** Reminds who handles a petition that somebody waits 催办. */
@ApplicationScoped
public class UrgeHandling {
    @Inject
    Handlings handlings;

    @Inject
    Writings writings;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    Outbox outbox;

    /** The office urges. */
    @Transactional
    public Handling urge(UUID petitionId, String words) {
        return handlings.act(petitionId, handling -> {
            writings.keep(petitionId, WritingKind.URGE, handling.assignment().unit(), "/words", words);
            return urged(handling, UrgedBy.OFFICE);
        });
    }

    /** The petitioner urged, by receipt code; before the grade there is nobody to be urged here. */
    @Transactional
    public void petitionerUrges(PetitionUrged told) {
        Handling handling = handlings.findById(told.petitionId());
        if (handling != null && handling.state().isBeforeReply()) {
            outbox.append(urged(handling, UrgedBy.PETITIONER));
            int times = handling.urging().byPetitioner();
            hooks.forEach(hook -> hook.urgedByPetitioner(handling, times));
        }
    }

    private static HandlingUrged urged(Handling handling, UrgedBy by) {
        URGED_BEFORE_THE_REPLY.demand(handling.state().isBeforeReply(), handling.state());
        return new HandlingUrged(handling.id(), by, handling.urging().count(by));
    }
}
