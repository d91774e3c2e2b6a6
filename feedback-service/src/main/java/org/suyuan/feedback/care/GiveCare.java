package org.suyuan.feedback.care;

import static org.suyuan.feedback.care.CareRules.CARE_ENDS_AFTER_IT_WAS_GIVEN;
import static org.suyuan.feedback.care.CareRules.CARE_IS_ASKED_ABOUT_ONCE;
import static org.suyuan.feedback.care.CareRules.CARE_IS_GIVEN_WITH_CONSENT;
import static org.suyuan.feedback.care.CareRules.CARE_IS_NOTED_BY_WHO_GIVES_IT;
import static org.suyuan.feedback.care.CareRules.CARE_WAS_GIVEN_BY_TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/**
 * Offers care beside the handling and notes it: told to no other service, a reason for nothing (F-13, F-14). The notes are for
 * who gives it.
 */
@ApplicationScoped
public class GiveCare {
    @Inject
    Handlings handlings;

    @Inject
    Cares cares;

    @Inject
    Writings writings;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the caller gives, newest first. */
    @Transactional
    public List<Care> mine(int atMost) {
        return cares.givenBy(caller.name(), atMost);
    }

    /** What is offered for petitions about units of the caller's branch, newest first. */
    @Transactional
    public List<Care> list(int atMost) {
        return cares.of(scope.branch(), atMost);
    }

    /** How much was offered and given in a time, by kind. */
    @Transactional
    public List<CareFigures> figures(LocalDate from, LocalDate to) {
        return cares.figures(scope.branch(), from, to);
    }

    /** One, to the office or to who gives it; the notes to the latter alone. */
    @Transactional
    public Care get(UUID id) {
        Cares.Row row = cares.held(id).orElseThrow(() -> new NotFound(id));
        if (!isGiver(row.care())) {
            handlings.existing(row.care().petitionId());
        }
        return whole(id, row);
    }

    /** Offers something for a petition that the caller may see. */
    @Transactional
    public Care offer(UUID petitionId, CareKind kind, String giver, String words) {
        var handling = handlings.required(petitionId);
        UUID said = writings.keepAsSaid(petitionId, WritingKind.CARE, null, words);
        return shown(cares.offer(handling, kind, giver, said));
    }

    /** Puts on record what the person said to the offer. */
    @Transactional
    public Care asked(UUID id, boolean agreed) {
        Care one = ofOffice(id);
        CARE_IS_ASKED_ABOUT_ONCE.demand(one.state() == CareState.OFFERED, one.state());
        cares.become(id, agreed ? CareState.AGREED : CareState.DECLINED);
        return shown(id);
    }

    /** Notes a time that the caller gave it. */
    @Transactional
    public Care held(UUID id, LocalDate heldOn, String notes) {
        Care one = given(id);
        boolean isPast = !heldOn.isAfter(Zone.today(clock)) && !heldOn.isBefore(Zone.dateOf(one.offeredAt()));
        CARE_WAS_GIVEN_BY_TODAY.demand(isPast);
        cares.hold(id, heldOn, writings.keepAsSaid(one.petitionId(), WritingKind.CARE, null, notes));
        return shown(id);
    }

    /** It was given as offered. */
    @Transactional
    public Care end(UUID id) {
        given(id);
        CARE_ENDS_AFTER_IT_WAS_GIVEN.demand(!cares.sessions(id).isEmpty());
        cares.become(id, CareState.GIVEN);
        return shown(id);
    }

    private Care given(UUID id) {
        Care one = cares.held(id).orElseThrow(() -> new NotFound(id)).care();
        if (!isGiver(one)) {
            handlings.existing(one.petitionId());
        }
        CARE_IS_NOTED_BY_WHO_GIVES_IT.demand(isGiver(one));
        CARE_IS_GIVEN_WITH_CONSENT.demand(one.state() == CareState.AGREED, one.state());
        return one;
    }

    private Care ofOffice(UUID id) {
        Care one = cares.held(id).orElseThrow(() -> new NotFound(id)).care();
        handlings.required(one.petitionId());
        return one;
    }

    private boolean isGiver(Care one) {
        return Written.isSamePerson(one.giver(), caller.name());
    }

    private Care shown(UUID id) {
        return whole(id, cares.held(id).orElseThrow(() -> new NotFound(id)));
    }

    private Care whole(UUID id, Cares.Row row) {
        Care one = row.care();
        Words words = writings.words(one.petitionId(), WritingKind.CARE);
        List<CareSession> sessions = cares.sessions(id).stream()
                .map(held -> new CareSession(held.heldOn(), isGiver(one) ? words.of(held.notesId()) : null))
                .toList();
        return new Care(
                one.careId(),
                one.petitionId(),
                one.branch(),
                one.kind(),
                one.state(),
                one.giver(),
                one.offeredAt(),
                words.of(row.wordsId()),
                sessions);
    }
}
