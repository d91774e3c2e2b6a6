package org.suyuan.intake.repeats;

import static org.suyuan.intake.IntakeRules.REPEAT_IS_ANOTHER_PETITION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.objecting.ObjectToDisclosure;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Ending;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;

/** A person decides whether two petitions are about the same matter (I-23). */
@ApplicationScoped
public class JudgeRepeat {
    @Inject
    Petitions petitions;

    @Inject
    RepeatJudgements judgements;

    @Inject
    Recusals recusals;

    @Inject
    Interests interests;

    @Inject
    Deadlines deadlines;

    @Inject
    ObjectToDisclosure objectToDisclosure;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Event<Judged> judged;

    /** What a person has decided about two petitions, told within the transaction. */
    public record Judged(UUID petitionId, UUID otherId, RepeatJudgement judgement) {}

    /** Links, merges or tells apart; the clocks of what is merged stop. */
    @Transactional
    public Petition judge(UUID petitionId, UUID otherId, RepeatJudgement judgement) {
        REPEAT_IS_ANOTHER_PETITION.demand(!petitionId.equals(otherId));
        petitions.hold(petitionId, otherId);
        Petition petition = petitions.required(petitionId);
        Petition other = petitions.existing(otherId);
        interests.demandNone(otherId);
        switch (judgement) {
            case MERGE -> merge(petition, other);
            case LINK -> petition.repeats(other);
            case NOT_THE_SAME -> petition.isNoRepeatOf(other);
        }
        judgements.note(petitionId, otherId, judgement);
        judged.fire(new Judged(petitionId, otherId, judgement));
        return petitions.saved(petition);
    }

    private void merge(Petition petition, Petition other) {
        outbox.append(petition.mergeInto(other, caller.name()));
        deadlines.cancel(petition.id(), RegisterPetition.REPORT, Ending.MERGED);
        deadlines.cancel(petition.id(), RegisterPetition.ACCEPTANCE, Ending.MERGED);
        recusals.carryOver(petition.id(), other.id());
        outbox.append(new PeopleChanged(petitions.survivorOf(other).id()));
        objectToDisclosure.carryOver(petition, other);
    }
}
