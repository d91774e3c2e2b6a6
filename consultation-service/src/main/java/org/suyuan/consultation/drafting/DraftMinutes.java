package org.suyuan.consultation.drafting;

import static org.suyuan.consultation.drafting.DraftRules.COMMENTED_BY_WHO_TAKES_PART;
import static org.suyuan.consultation.drafting.DraftRules.COMMENTED_IN_TIME;
import static org.suyuan.consultation.drafting.DraftRules.COMMENTS_END_AHEAD;
import static org.suyuan.consultation.drafting.DraftRules.DRAFTED_BY_CHAIR_OR_CENTRE;
import static org.suyuan.consultation.drafting.DraftRules.DRAFTED_WHILE_CALLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.suyuan.consultation.Call;
import org.suyuan.consultation.Centre;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.ConsultationState;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.Minutes;
import org.suyuan.consultation.NoPerson;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Minutes are drafted, and participants comment on them until a time; then the chair adopts them (C-05, C-06). */
@ApplicationScoped
public class DraftMinutes {
    /** Nobody waits longer for comments (our decision). */
    static final int DAYS = 30;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Centre centre;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The last draft, with all comments. */
    @Transactional
    public MinutesDraft of(UUID petitionId) {
        return drafts.of(consultations.existing(petitionId).id()).orElseThrow(() -> new NotFound(petitionId));
    }

    /** Puts a draft before the participants, in place of the last one. */
    @Transactional
    public MinutesDraft draft(UUID petitionId, Minutes minutes, Instant commentsUntil) {
        consultations.changeAlone(petitionId, consultation -> {
            demandCalled(consultation);
            DRAFTED_BY_CHAIR_OR_CENTRE.demand(consultation.isChairedBy(caller.name()) || centre.acts());
            Instant now = clock.instant();
            COMMENTS_END_AHEAD.demand(
                    !commentsUntil.isBefore(now.plus(Call.TO_ANSWER))
                            && !commentsUntil.isAfter(now.plus(Duration.ofDays(DAYS))),
                    DAYS);
            minutes.check(Zone.dateOf(now));
            drafts.put(petitionId, minutes, commentsUntil);
        });
        return of(petitionId);
    }

    /** A participant says what is to be changed. */
    @Transactional
    public MinutesDraft comment(UUID petitionId, String unit, String words) {
        consultations.changeAlone(petitionId, consultation -> {
            scope.demandCovers(unit);
            demandCalled(consultation);
            COMMENTED_BY_WHO_TAKES_PART.demand(consultation.isCalled(unit));
            NoPerson.in(Map.of("/words", words));
            MinutesDraft draft = of(petitionId);
            COMMENTED_IN_TIME.demand(clock.instant().isBefore(draft.commentsUntil()));
            drafts.comment(petitionId, draft, unit, words);
        });
        return of(petitionId);
    }

    private static void demandCalled(Consultation consultation) {
        DRAFTED_WHILE_CALLED.demand(consultation.state() == ConsultationState.CALLED, consultation.state());
    }
}
