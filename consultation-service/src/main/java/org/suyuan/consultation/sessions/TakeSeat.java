package org.suyuan.consultation.sessions;

import static org.suyuan.consultation.sessions.SessionRules.ABSENCE_HAS_ITS_REASON;
import static org.suyuan.consultation.sessions.SessionRules.INVITATION_ANSWERED_BY_THE_INVITED;
import static org.suyuan.consultation.sessions.SessionRules.INVITATION_IS_ANSWERED;
import static org.suyuan.consultation.sessions.SessionRules.OPINION_IN_TIME;
import static org.suyuan.consultation.sessions.SessionRules.OPINION_OF_WHO_IS_INVITED;
import static org.suyuan.consultation.sessions.SessionRules.RECUSAL_IS_NOT_UNDONE;
import static org.suyuan.consultation.sessions.VisibleSessions.GUESTS;
import static org.suyuan.consultation.sessions.VisibleSessions.isRecused;
import static org.suyuan.consultation.sessions.VisibleSessions.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.NoPerson;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;

/** Who is invited says who comes, and what they think of it (C-03, C-15). */
@ApplicationScoped
public class TakeSeat {
    @Inject
    VisibleSessions visible;

    @Inject
    SessionParts parts;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The invited person, or somebody of the unit, says who comes. */
    @Transactional
    public Session answer(
            UUID id, UUID seatId, SeatState answer, @Nullable String reason, @Nullable String substitute) {
        NoPerson.in("/reason", Objects.requireNonNullElse(reason, ""));
        Session session = visible.planned(id);
        Session.Seat seat = seat(session, seatId);
        boolean own = Written.isSamePerson(seat.account(), caller.name());
        INVITATION_IS_ANSWERED.demand(answer != SeatState.INVITED);
        boolean forThem = answer != SeatState.RECUSED
                && visible.viewer().unit()
                && scope.branch().covers(seat.unit());
        INVITATION_ANSWERED_BY_THE_INVITED.demand(own || forThem);
        RECUSAL_IS_NOT_UNDONE.demand(seat.state() != SeatState.RECUSED && !isRecused(session, substitute));
        boolean comes = answer == SeatState.ACCEPTED;
        boolean told = answer == SeatState.SUBSTITUTED ? substitute != null : reason != null;
        ABSENCE_HAS_ITS_REASON.demand(comes || told);
        if (answer == SeatState.SUBSTITUTED) {
            String other = Objects.requireNonNull(substitute);
            session.petitionIds().forEach(petition -> visible.demandNoInterest(petition, Stream.of(other)));
        }
        parts.answer(seatId, answer, comes ? null : reason, answer == SeatState.SUBSTITUTED ? substitute : null);
        return visible.one(id);
    }

    /** Somebody invited, an expert first of all, says what they think of it, until a week after it (C-15). */
    @Transactional
    public Session opine(UUID id, UUID seatId, String words) {
        NoPerson.in("/words", words);
        Session session = visible.held(id);
        Session.Seat seat = seat(session, seatId);
        String sitting = Objects.requireNonNullElse(seat.substitute(), seat.account());
        OPINION_OF_WHO_IS_INVITED.demand(
                Written.isSamePerson(sitting, caller.name()) && seat.state() != SeatState.RECUSED);
        session.petitionIds().forEach(petition -> visible.demandNoInterest(petition, Stream.of(sitting)));
        OPINION_IN_TIME.demand(
                session.state() != SessionState.CANCELLED
                        && clock.instant().isBefore(session.endsAt().plus(GUESTS)),
                GUESTS.toDays());
        parts.opine(seatId, words, clock.instant());
        return visible.one(id);
    }
}
