package org.suyuan.consultation.partners;

import static org.suyuan.consultation.partners.PartnerRules.MEETING_WAS_HELD;
import static org.suyuan.consultation.partners.PartnerRules.MINUTES_EXCHANGED_AFTER_THE_MEETING;
import static org.suyuan.consultation.partners.PartnerRules.PARTNER_IS_IN_CONTACT;
import static org.suyuan.consultation.partners.PartnerRules.RHYTHM_IS_WEEKLY_OR_MONTHLY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.NoPerson;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Keeps the directory of bodies outside, meets them at their rhythm, and exchanges minutes with them (C-11, X-40, X-54). */
@ApplicationScoped
public class KeepPartners {
    private static final int ALL = 10_000;

    @Inject
    Partners partners;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those of the caller's branch, by kind and name. */
    @Transactional
    public List<Partner> list(@Nullable PartnerKind kind, int atMost) {
        return partners.of(scope.branch(), kind, atMost);
    }

    /**
     * One of the caller's branch.
     *
     * @throws NotFound when there is none there
     */
    @Transactional
    public Partner get(UUID id) {
        return partners.one(id).filter(one -> scope.branch().covers(one.unit())).orElseThrow(() -> new NotFound(id));
    }

    /** Enters one for a unit of the caller's branch, or what is known of it now. */
    @Transactional
    public Partner put(Partner partner) {
        RHYTHM_IS_WEEKLY_OR_MONTHLY.demand(partner.rhythm().stream().allMatch(MeetingKind::hasRhythm));
        partners.one(partner.partnerId()).ifPresent(known -> scope.demandCovers(known.unit()));
        scope.demandCovers(partner.unit());
        knownUnits.demand(partner.unit());
        partners.put(partner);
        return get(partner.partnerId());
    }

    /** The contact has ended. */
    @Transactional
    public Partner end(UUID id) {
        get(id);
        PARTNER_IS_IN_CONTACT.demand(partners.end(id, Zone.today(clock)));
        return get(id);
    }

    /** One that is in contact. */
    Partner inContact(UUID id) {
        Partner partner = get(id);
        PARTNER_IS_IN_CONTACT.demand(partner.endedOn() == null);
        return partner;
    }

    /** A meeting was held. */
    @Transactional
    public PartnerMeeting meet(UUID id, MeetingKind kind, LocalDate heldOn, String words) {
        NoPerson.in("/words", words);
        inContact(id);
        LocalDate today = Zone.today(clock);
        MEETING_WAS_HELD.demand(!heldOn.isAfter(today) && heldOn.isAfter(today.minusYears(1)));
        return meeting(id, partners.meet(id, kind, heldOn, words));
    }

    /**
     * Minutes were exchanged.
     *
     * @param sentOn null where that is not told
     * @param receivedOn null where that is not told
     */
    @Transactional
    public PartnerMeeting exchange(
            UUID id, UUID meetingId, @Nullable LocalDate sentOn, @Nullable LocalDate receivedOn) {
        get(id);
        LocalDate heldOn = meeting(id, meetingId).heldOn();
        MINUTES_EXCHANGED_AFTER_THE_MEETING.demand(
                isSince(heldOn, sentOn) && isSince(heldOn, receivedOn) && (sentOn != null || receivedOn != null));
        partners.exchange(meetingId, sentOn, receivedOn);
        return meeting(id, meetingId);
    }

    private boolean isSince(LocalDate from, @Nullable LocalDate day) {
        return day == null || !day.isBefore(from) && !day.isAfter(Zone.today(clock));
    }

    private PartnerMeeting meeting(UUID id, UUID meetingId) {
        return partners.meeting(id, meetingId).orElseThrow(() -> new NotFound(meetingId));
    }

    /** Meetings with one in the last year, newest first. */
    @Transactional
    public List<PartnerMeeting> meetings(UUID id, int atMost) {
        return partners.meetings(List.of(get(id).partnerId()), Zone.today(clock).minusYears(1), atMost);
    }

    /** What the caller's branch owes in a span of days, by first day; those are no more than 100 days (our number). */
    @Transactional
    public List<MeetingStanding> calendar(LocalDate from, LocalDate to) {
        LocalDate today = Zone.today(clock);
        List<Partner> owed = partners.of(scope.branch(), null, ALL).stream()
                .filter(partner -> !partner.rhythm().isEmpty())
                .toList();
        List<PartnerMeeting> held =
                partners.meetings(owed.stream().map(Partner::partnerId).toList(), from, ALL);
        Stream<MeetingStanding> all =
                owed.stream().flatMap(partner -> MeetingStanding.of(partner, held, from, to, today).stream());
        return all.sorted(Comparator.comparing(MeetingStanding::from).thenComparing(MeetingStanding::name))
                .toList();
    }
}
