package org.suyuan.intake.matters.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Petitions.InMatter;
import org.suyuan.intake.matters.ShowMatters;
import org.suyuan.platform.store.OfPetitions;
import org.suyuan.platform.store.Tagged;

@Schema(name = "Matter", description = "What several petitions are about, by those that the caller may see 同一事项 (I-23)")
record MatterView(
        @Schema(description = "Id, UUIDv7") UUID matterId,
        @Schema(description = "Version, also the ETag") long version,

        @Schema(description = "What a person called it, or the title of its first petition", examples = "枫桥家园搅拌站扬尘")
        String name,

        @Schema(description = "Account that confirmed it; absent while it is proposed", examples = "clerk-wang")
        @Nullable String confirmedBy,

        @Schema(description = "When it was confirmed") @Nullable Instant confirmedAt,

        @Schema(description = "How many petitions are about it", examples = "12")
        int petitions,

        @Schema(description = "How many of them arrived in the last seven days", examples = "5")
        int lastWeek,

        @Schema(description = "When the first arrived") Instant firstAt,
        @Schema(description = "When the last arrived") Instant lastAt,

        @Schema(description = "The newest of its petitions, at most 200")
        List<UUID> petitionIds)
        implements OfPetitions, Tagged {
    private static final int NAMED = 200;
    private static final Duration WEEK = Duration.ofDays(7);

    static MatterView of(ShowMatters.Shown shown, Clock clock) {
        List<Instant> arrivals =
                shown.petitions().stream().map(InMatter::receivedAt).sorted().toList();
        Instant weekAgo = clock.instant().minus(WEEK);
        return new MatterView(
                shown.matter().id(),
                shown.matter().version(),
                shown.name(),
                shown.matter().confirmedBy(),
                shown.matter().confirmedAt(),
                shown.petitions().size(),
                (int) arrivals.stream().filter(at -> !at.isBefore(weekAgo)).count(),
                arrivals.get(0),
                arrivals.get(arrivals.size() - 1),
                shown.petitions().stream().limit(NAMED).map(InMatter::id).toList());
    }
}
