package org.suyuan.consultation.leadercases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case that a leader owns. */
@Schema(name = "LeaderCase", description = "A case that a leader owns until it is resolved 领导包案 (X-07)")
public record LeaderCase(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Account of the leader", examples = "leader-sun")
        String leader,

        @Schema(description = "How far it has come") LeaderCaseState state,

        @Schema(description = "Since when a leader owns it", examples = "2026-11-30")
        LocalDate takenOn,

        @Schema(description = "When it was resolved; absent before") @Nullable LocalDate resolvedOn,

        @Schema(description = "What is on record, oldest first")
        List<Entry> entries) {

    /** Whether a plan is on record since it was taken, and a visit since this leader owns it. */
    boolean plannedAndVisited() {
        int taken = last(EntryKind.RESOLUTION);
        int owned = Math.max(taken, last(EntryKind.HAND_OVER));
        return has(EntryKind.PLAN, taken) && has(EntryKind.VISIT, owned);
    }

    private int last(EntryKind kind) {
        return entries.stream().map(Entry::kind).toList().lastIndexOf(kind);
    }

    private boolean has(EntryKind kind, int after) {
        return entries.stream().skip(after + 1L).anyMatch(entry -> entry.kind() == kind);
    }

    /** Something on record. */
    @Schema(name = "LeaderCaseEntry", description = "What a leader planned, did and found 包案记录 (X-07, C-14)")
    public record Entry(
            @Schema(description = "What it is") EntryKind kind,

            @Schema(description = "The day", examples = "2026-11-30")
            LocalDate day,

            @Schema(description = "In words, without persons", examples = "到班组走访，当面听取意见。")
            String words,

            @Schema(description = "Account that wrote it", examples = "leader-sun")
            String writtenBy,

            @Schema(description = "When") Instant writtenAt) {}
}
