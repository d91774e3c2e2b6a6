package org.suyuan.disclosure.kafka;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.intake.DisclosureObjected;
import org.suyuan.contract.intake.NoticeExamined;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.disclosure.ExamineDraft;
import org.suyuan.disclosure.FollowPetition;
import org.suyuan.platform.inbox.EventHandlers;

/** Step 4 follows the grade and the consultation of a petition, and its closing. */
@Singleton
class DisclosureEvents extends EventHandlers {
    @Inject
    DisclosureEvents(FollowPetition follow, ExamineDraft examine) {
        on(GradeDecided.class, follow::graded);
        on(
                GradeChanged.class,
                told -> follow.regraded(told.petitionId(), told.decision().grade()));
        on(GradeVoided.class, told -> follow.withdrawn(told.petitionId()));
        on(MinutesAdopted.class, told -> follow.consulted(told.petitionId()));
        on(PetitionClosed.class, told -> follow.closed(told.petitionId()));
        on(HandlingReopened.class, told -> follow.reopened(told.petitionId()));
        on(DisclosureObjected.class, follow::objected);
        on(NoticeExamined.class, examine::answered);
        on(PeopleChanged.class, examine::peopleChanged);
    }
}
