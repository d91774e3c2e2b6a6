package org.suyuan.feedback.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When inspections are due between two days, and which of them were held. */
final class Rhythm {
    private Rhythm() {}

    /**
     * The calendar, by the last day in time.
     *
     * @param from the first day; what began before it is not due
     * @param held those that were held
     */
    static List<RhythmEntry> between(LocalDate from, LocalDate to, LocalDate today, List<RhythmEntry> held) {
        List<RhythmEntry> all = new ArrayList<>();
        for (InspectionKind kind : InspectionKind.values()) {
            LocalDate first = kind.first(from);
            for (LocalDate each = first.isBefore(from) ? kind.next(first) : first;
                    !each.isAfter(to);
                    each = kind.next(each)) {
                all.add(entry(kind, each, today, held));
            }
        }
        all.sort(Comparator.comparing(RhythmEntry::to).thenComparing(RhythmEntry::kind));
        return all;
    }

    private static RhythmEntry entry(InspectionKind kind, LocalDate from, LocalDate today, List<RhythmEntry> held) {
        LocalDate to = kind.last(from);
        RhythmStanding standing = today.isAfter(to) ? RhythmStanding.MISSED : RhythmStanding.DUE;
        return held.stream()
                .filter(one -> one.kind() == kind && one.from().equals(from))
                .findFirst()
                .orElseGet(() -> new RhythmEntry(kind, from, to, standing, null));
    }
}
