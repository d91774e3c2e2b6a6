package org.suyuan.consultation.kafka;

import static org.suyuan.consultation.briefing.HistoryKind.CLOSING_FOUND_FALSE;
import static org.suyuan.consultation.briefing.HistoryKind.EVALUATED;
import static org.suyuan.consultation.briefing.HistoryKind.HANDLED_ANEW;
import static org.suyuan.consultation.briefing.HistoryKind.PROMISE_HANDED_ON;
import static org.suyuan.consultation.briefing.HistoryKind.PROMISE_KEPT;
import static org.suyuan.consultation.briefing.HistoryKind.REPLIED;
import static org.suyuan.consultation.briefing.HistoryKind.REVIEW_DECIDED;
import static org.suyuan.consultation.briefing.HistoryKind.UNITS_CHANGED;
import static org.suyuan.consultation.briefing.HistoryKind.URGED;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.RequireConsultation;
import org.suyuan.consultation.backlog.RunCampaign;
import org.suyuan.consultation.briefing.CompileBriefing;
import org.suyuan.consultation.briefing.HistoryKind;
import org.suyuan.contract.PetitionEvent;
import org.suyuan.contract.feedback.ClosingFoundFalse;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.ObligationHandedOn;
import org.suyuan.contract.feedback.ObligationKept;
import org.suyuan.contract.feedback.OutcomeEstablished;
import org.suyuan.contract.feedback.OutcomeWithdrawn;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.contract.intake.PetitionUrged;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.platform.inbox.EventHandlers;

/** Step 3 follows the grade of a petition, and what the other steps tell that those who discuss it should know. */
@Singleton
class ConsultationEvents extends EventHandlers {
    private final CompileBriefing briefing;

    @Inject
    ConsultationEvents(RequireConsultation require, RunCampaign campaigns, CompileBriefing briefing) {
        this.briefing = briefing;
        on(GradeDecided.class, (told, at) -> {
            require.graded(told);
            briefing.graded(told, at);
        });
        on(GradeChanged.class, (told, at) -> {
            require.regraded(told.decision());
            briefing.regraded(told.decision(), at);
        });
        on(GradeVoided.class, told -> require.withdrawn(told.petitionId()));
        on(OutcomeEstablished.class, campaigns::established);
        on(OutcomeWithdrawn.class, campaigns::withdrawn);
        on(ReportIssued.class, briefing::reported);
        brief(UnitsChanged.class, UNITS_CHANGED, told -> told.units().lead());
        brief(PetitionUrged.class, URGED, told -> null);
        brief(ReplyIssued.class, REPLIED, told -> told.opinion().name());
        brief(EvaluationReceived.class, EVALUATED, told -> Integer.toString(told.score()));
        brief(ReviewDecided.class, REVIEW_DECIDED, told -> told.outcome().name());
        brief(HandlingReopened.class, HANDLED_ANEW, told -> null);
        brief(ClosingFoundFalse.class, CLOSING_FOUND_FALSE, ClosingFoundFalse::unit);
        brief(ObligationKept.class, PROMISE_KEPT, ObligationKept::unit);
        brief(ObligationHandedOn.class, PROMISE_HANDED_ON, ObligationHandedOn::unit);
    }

    /** Those who discuss it hear of it. */
    private <E extends PetitionEvent> void brief(
            Class<E> event, HistoryKind kind, Function<E, @Nullable String> detail) {
        on(event, (told, at) -> briefing.note(kind, told, at, detail.apply(told)));
    }
}
