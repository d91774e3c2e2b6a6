package org.suyuan.grading.units;

import static org.suyuan.grading.units.DisputeRules.DISPUTED_BY_A_UNIT_NAMED;
import static org.suyuan.grading.units.DisputeRules.ONE_DISPUTE_AT_A_TIME;
import static org.suyuan.grading.units.DisputeRules.SUPERIOR_DECIDES_THE_DISPUTE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Units;

/**
 * Who is responsible for one petition, and how that came about. Immutable.
 *
 * @param reason why others are named than in the report; null where none are
 * @param disputes the oldest first; at most the last one is pending
 */
public record Responsibility(Units units, @Nullable String reason, List<Dispute> disputes) {
    /** As the report proposes. */
    public static Responsibility proposed(Units units) {
        return new Responsibility(units, null, List.of());
    }

    /** Others are named. */
    public Responsibility named(Units others, String why) {
        return new Responsibility(others, why, disputes);
    }

    /** A unit that is named disputes it; who is named stays so meanwhile (I-22). */
    public Responsibility disputed(String unit, String why, String by, Instant now, Instant due) {
        DISPUTED_BY_A_UNIT_NAMED.demand(units.all().contains(unit));
        ONE_DISPUTE_AT_A_TIME.demand(pending().isEmpty());
        return with(Stream.concat(disputes.stream(), Stream.of(Dispute.raised(units, unit, why, by, now, due)))
                .toList());
    }

    /** Somebody of a unit, the common superior or above, settles the dispute. */
    public Responsibility settled(String how, String by, String unit) {
        Dispute dispute = pending().orElseThrow();
        SUPERIOR_DECIDES_THE_DISPUTE.demand(dispute.fallsTo(unit));
        return with(Stream.concat(
                        disputes.stream().filter(known -> !known.awaitsDecision()), Stream.of(dispute.decided(by, how)))
                .toList());
    }

    /** The dispute that awaits its decision. */
    public Optional<Dispute> pending() {
        return disputes.stream().filter(Dispute::awaitsDecision).findFirst();
    }

    private Responsibility with(List<Dispute> others) {
        return new Responsibility(units, reason, others);
    }
}
