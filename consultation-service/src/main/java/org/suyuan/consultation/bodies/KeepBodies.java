package org.suyuan.consultation.bodies;

import static org.suyuan.consultation.bodies.BodyRules.MEMBER_SITS_ONCE;
import static org.suyuan.consultation.bodies.BodyRules.TERM_ENDS_AFTER_ITS_BEGINNING;
import static org.suyuan.consultation.bodies.BodyRules.TERM_IS_ENDED_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Keeps the bodies of the enterprise and who sits in them, and shows what they owe (C-07, C-08, C-10). */
@ApplicationScoped
public class KeepBodies {
    private static final int ALL = 1000;

    @Inject
    Bodies bodies;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those of the caller's branch. */
    @Transactional
    public List<Body> list(int atMost) {
        return bodies.of(scope.branch(), atMost);
    }

    /**
     * One of the caller's branch.
     *
     * @throws NotFound when there is none there
     */
    @Transactional
    public Body get(UUID id) {
        return bodies.one(id).filter(one -> scope.branch().covers(one.unit())).orElseThrow(() -> new NotFound(id));
    }

    /** Founds one for a unit of the caller's branch. */
    @Transactional
    public Body found(BodyKind kind, String name, String unit) {
        scope.demandCovers(unit);
        return get(bodies.add(kind, name, unit));
    }

    /**
     * Seats somebody by a post.
     *
     * @param deputy who stands in; null for nobody
     * @param until last day of the term; null while it is open
     */
    @Transactional
    public Body seat(
            UUID id, String account, Post post, @Nullable String deputy, LocalDate from, @Nullable LocalDate until) {
        TERM_ENDS_AFTER_ITS_BEGINNING.demand(until == null || !until.isBefore(from));
        bodies.hold(id);
        MEMBER_SITS_ONCE.demand(get(id).members().stream()
                .noneMatch(one -> Written.isSamePerson(one.account(), account) && overlaps(one, from, until)));
        bodies.seat(id, account, post, deputy, from, until);
        return get(id);
    }

    private static boolean overlaps(Body.Member one, LocalDate from, @Nullable LocalDate until) {
        LocalDate end = one.until();
        return (end == null || !end.isBefore(from))
                && (until == null || !one.from().isAfter(until));
    }

    /** Ends an open term. */
    @Transactional
    public Body end(UUID id, UUID memberId, LocalDate until) {
        get(id);
        TERM_IS_ENDED_ONCE.demand(bodies.end(id, memberId, until));
        return get(id);
    }

    /** What the bodies of the caller's branch owe in a year, by body and time. */
    @Transactional
    public List<DutyStanding> duties(@Nullable Integer year) {
        LocalDate today = Zone.today(clock);
        int of = year == null ? today.getYear() : year;
        List<Body> owing = bodies.of(scope.branch(), ALL).stream()
                .filter(body -> body.kind().duty() != null)
                .toList();
        List<HeldSession> held = bodies.held(owing.stream().map(Body::bodyId).toList(), of);
        return owing.stream()
                .flatMap(body -> Objects.requireNonNull(body.kind().duty()).standing(body, of, held, today).stream())
                .toList();
    }
}
