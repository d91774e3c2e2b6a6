package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.REPEAT_IS_ANOTHER_PETITION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;

/** A person decides whether two petitions are about the same matter (I-23). */
@ApplicationScoped
public class JudgeRepeat {
    private static final String MERGED = "并案办理";

    @Inject
    Petitions petitions;

    @Inject
    RepeatJudgements judgements;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    /** Links, merges or tells apart; the clocks of what is merged stop. */
    @Transactional
    public Petition judge(UUID petitionId, UUID otherId, RepeatJudgement judgement) {
        Petition petition = petitions.required(petitionId);
        Petition other = petitions.existing(otherId);
        REPEAT_IS_ANOTHER_PETITION.demand(!petition.id().equals(other.id()));
        if (judgement == RepeatJudgement.MERGE) {
            outbox.append(petition.mergeInto(other, caller.name()));
            deadlines.cancel(petitionId, RegisterPetition.REPORT, MERGED);
            deadlines.cancel(petitionId, RegisterPetition.ACCEPTANCE, MERGED);
        } else if (judgement == RepeatJudgement.LINK) {
            petition.repeats(other.id());
        }
        judgements.note(petitionId, otherId, judgement);
        return petitions.saved(petition);
    }
}
