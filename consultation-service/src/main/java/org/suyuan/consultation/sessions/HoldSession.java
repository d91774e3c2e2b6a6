package org.suyuan.consultation.sessions;

import static org.suyuan.consultation.sessions.SessionRules.CHAIR_HOLDS_THE_POST;
import static org.suyuan.consultation.sessions.SessionRules.HELD_BY_ITS_CHAIR;
import static org.suyuan.consultation.sessions.SessionRules.QUORUM_IS_REACHED;
import static org.suyuan.consultation.sessions.SessionRules.RECUSAL_IS_NOT_UNDONE;
import static org.suyuan.consultation.sessions.SessionRules.SESSION_CHANGED_BY_CHAIR_OR_PLANNER;
import static org.suyuan.consultation.sessions.SessionRules.SESSION_HELD_AFTER_IT_BEGAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.consultation.Period;
import org.suyuan.consultation.bodies.Body;
import org.suyuan.consultation.bodies.KeepBodies;
import org.suyuan.consultation.bodies.Post;
import org.suyuan.contract.PetitionEvent;
import org.suyuan.contract.consultation.SessionCancelled;
import org.suyuan.contract.consultation.SessionHeld;
import org.suyuan.contract.consultation.SessionPlanned;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Plans sessions, hears who comes, moves, cancels and holds them (C-03, C-07, C-10, C-16). */
@ApplicationScoped
public class HoldSession {
    @Inject
    Sessions sessions;

    @Inject
    VisibleSessions visible;

    @Inject
    Consultations consultations;

    @Inject
    KeepBodies bodies;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those that the caller holds or is invited to, from a day to another, the earliest first. */
    @Transactional
    public List<Session> between(LocalDate from, LocalDate to, @Nullable SessionState state, int atMost) {
        Period.check(from, to);
        return sessions.between(start(from), start(to.plusDays(1)), state, visible.viewer(), atMost);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zone.OF_RECORD).toInstant();
    }

    @Transactional
    public Session get(UUID id) {
        return visible.one(id);
    }

    /** Plans one: everybody on it is invited, and units see the petitions on the agenda from here on. */
    @Transactional
    public Session plan(Plan plan) {
        plan.check(clock.instant());
        scope.demandCovers(plan.unit());
        knownUnits.demand(plan.invited().stream().map(Plan.Invited::unit).toList());
        Post chairPost = chairPost(plan.bodyId(), plan.chair(), plan.when().beginsAt());
        plan.petitions()
                .forEach(petition -> consultations.change(petition, consultation -> {
                    visible.demandNoInterest(petition, plan.accounts());
                    plan.invited().forEach(one -> consultation.takesPart(one.unit()));
                }));
        Session planned = get(sessions.add(plan, chairPost));
        tell(planned, petition -> planned(planned, petition));
        return planned;
    }

    private static SessionPlanned planned(Session session, UUID petition) {
        return new SessionPlanned(petition, session.sessionId(), session.beginsAt(), session.chair());
    }

    private @Nullable Post chairPost(@Nullable UUID bodyId, String chair, Instant at) {
        if (bodyId == null) {
            return null;
        }
        Body body = bodies.get(bodyId);
        LocalDate day = Zone.dateOf(at);
        CHAIR_HOLDS_THE_POST.demand(body.mayChair(chair, day));
        return body.postOf(chair, day).orElse(null);
    }

    /** It meets at another time or place; everybody is asked anew. */
    @Transactional
    public Session move(UUID id, Plan.When when, String reason) {
        NoPerson.in("/reason", reason);
        when.check(clock.instant());
        Session session = own(id);
        sessions.move(id, when, chairPost(session.bodyId(), session.chair(), when.beginsAt()), reason);
        Session moved = get(id);
        tell(moved, petition -> planned(moved, petition));
        return moved;
    }

    /** It is not held. */
    @Transactional
    public Session cancel(UUID id, String reason) {
        NoPerson.in("/reason", reason);
        Session session = own(id);
        sessions.cancel(id, reason);
        tell(session, petition -> new SessionCancelled(petition, id, caller.name()));
        return get(id);
    }

    /** It was held, with these present: enough of them, and nobody with an interest. */
    @Transactional
    public Session hold(UUID id, List<UUID> present) {
        Session session = visible.planned(id);
        HELD_BY_ITS_CHAIR.demand(Written.isSamePerson(session.chair(), caller.name()));
        SESSION_HELD_AFTER_IT_BEGAN.demand(!clock.instant().isBefore(session.beginsAt()));
        List<Session.Seat> sat = present.stream()
                .distinct()
                .map(seat -> VisibleSessions.seat(session, seat))
                .toList();
        RECUSAL_IS_NOT_UNDONE.demand(accounts(session, sat).noneMatch(one -> VisibleSessions.isRecused(session, one)));
        session.petitionIds().forEach(petition -> visible.demandNoInterest(petition, accounts(session, sat)));
        int persons = (int) seated(sat).map(Written::code).distinct().count();
        QUORUM_IS_REACHED.demand(persons >= session.quorum(), persons, session.quorum());
        Post chairPost = chairPost(session.bodyId(), session.chair(), session.beginsAt());
        sessions.hold(id, chairPost, sat.stream().map(Session.Seat::seatId).toList());
        tell(session, petition -> new SessionHeld(petition, id, persons, session.chair()));
        return get(id);
    }

    private static Stream<String> accounts(Session session, List<Session.Seat> sat) {
        return Stream.concat(Stream.of(session.chair()), seated(sat));
    }

    private static Stream<String> seated(List<Session.Seat> sat) {
        return sat.stream().map(one -> Objects.requireNonNullElse(one.substitute(), one.account()));
    }

    private void tell(Session session, Function<UUID, PetitionEvent> event) {
        session.petitionIds().stream().map(event).forEach(outbox::append);
    }

    private Session own(UUID id) {
        Session session = visible.planned(id);
        boolean own = Stream.of(session.chair(), session.plannedBy())
                .anyMatch(one -> Written.isSamePerson(one, caller.name()));
        // Its chair and planner see it no more: discipline moves or cancels it.
        boolean fallen = caller.hasRole(Roles.DISCIPLINE) && sessions.isConfidential(id);
        SESSION_CHANGED_BY_CHAIR_OR_PLANNER.demand(own || fallen);
        return session;
    }
}
