package org.suyuan.consultation.sessions;

import static org.suyuan.consultation.sessions.SessionRules.SESSION_IS_PLANNED;
import static org.suyuan.consultation.sessions.SessionRules.WITH_AN_INTEREST_NOBODY_SITS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;

/** The sessions that the caller may see, and who may sit in them. In the caller's transaction. */
@ApplicationScoped
class VisibleSessions {
    /** How long after its end guests see a session, and opinions are heard (our number). */
    static final Duration GUESTS = Duration.ofDays(7);

    @Inject
    Sessions sessions;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Session one(UUID id) {
        return sessions.one(id, viewer()).orElseThrow(() -> new NotFound(id));
    }

    /** The same; two who change it at once come one after the other. */
    Session held(UUID id) {
        return sessions.held(id, viewer()).orElseThrow(() -> new NotFound(id));
    }

    /** The same where it was not held or cancelled yet. */
    Session planned(UUID id) {
        Session session = held(id);
        SESSION_IS_PLANNED.demand(session.state() == SessionState.PLANNED, session.state());
        return session;
    }

    static Session.Seat seat(Session session, UUID seatId) {
        return session.seats().stream()
                .filter(one -> one.seatId().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NotFound(seatId));
    }

    static boolean isRecused(Session session, @Nullable String account) {
        return account != null
                && session.seats().stream()
                        .filter(one -> one.state() == SeatState.RECUSED)
                        .anyMatch(one -> Written.isSamePerson(one.account(), account));
    }

    void demandNoInterest(UUID petition, Stream<String> accounts) {
        accounts.forEach(account -> WITH_AN_INTEREST_NOBODY_SITS.demand(!interests.hasOne(petition, account), account));
    }

    Sessions.Viewer viewer() {
        boolean office = Stream.of(Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DISCIPLINE)
                .anyMatch(caller::hasRole);
        return new Sessions.Viewer(
                scope.branch(),
                caller.hasRole(Roles.DISCIPLINE),
                interests.callerMarks(),
                caller.hasRole(Roles.GUEST) ? clock.instant().minus(GUESTS) : Instant.EPOCH,
                office,
                office || caller.hasRole(Roles.DEPARTMENT),
                caller.name());
    }
}
