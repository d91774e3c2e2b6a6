package org.suyuan.consultation.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a meeting that is owed was held. */
@Schema(
        name = "MeetingStanding",
        description = "Whether a meeting with a body outside that is owed was held 会商日历 (C-11)")
public record MeetingStanding(
        @Schema(description = "With whom") UUID partnerId,

        @Schema(description = "Its name", examples = "某县信访局")
        String name,

        @Schema(description = "Which meeting") MeetingKind kind,

        @Schema(description = "First day of the period", examples = "2026-11-23")
        LocalDate from,

        @Schema(description = "Its last day", examples = "2026-11-29")
        LocalDate to,

        @Schema(description = "Whether one was held in it", examples = "true")
        boolean held,

        @Schema(description = "Whether the period is over and none was", examples = "false")
        boolean missed) {

    /** What is owed to a partner between two days, by period; what began before the contact is not owed. */
    static List<MeetingStanding> of(
            Partner partner, List<PartnerMeeting> meetings, LocalDate from, LocalDate to, LocalDate today) {
        List<MeetingStanding> all = new ArrayList<>();
        LocalDate since = partner.since().isAfter(from) ? partner.since() : from;
        LocalDate end = partner.endedOn();
        for (MeetingKind kind : partner.rhythm()) {
            for (LocalDate first = kind.first(since);
                    !first.isAfter(end == null || end.isAfter(to) ? to : end);
                    first = kind.next(first)) {
                if (!first.isBefore(since)) {
                    all.add(standing(partner, kind, first, meetings, today));
                }
            }
        }
        return all;
    }

    private static MeetingStanding standing(
            Partner partner, MeetingKind kind, LocalDate first, List<PartnerMeeting> meetings, LocalDate today) {
        LocalDate last = kind.next(first).minusDays(1);
        boolean held = meetings.stream()
                .filter(one -> one.partnerId().equals(partner.partnerId()) && one.kind() == kind)
                .anyMatch(one -> !one.heldOn().isBefore(first) && !one.heldOn().isAfter(last));
        return new MeetingStanding(
                partner.partnerId(), partner.name(), kind, first, last, held, !held && today.isAfter(last));
    }
}
