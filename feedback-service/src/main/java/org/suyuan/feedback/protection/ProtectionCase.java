package org.suyuan.feedback.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.OfPetition;

/**
 * That somebody is said to suffer for a petition.
 *
 * @param branch path of the unit that the petition concerns
 */
@Schema(name = "ProtectionCase", description = "That somebody is said to suffer for a petition 反打击报复保护 (E-20, X-36)")
public record ProtectionCase(
        @Schema(description = "Its id") UUID protectionId,
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Path of the unit that the petition concerns", examples = "/group/mine-2")
        String branch,

        @Schema(
                description = "Path of the unit that is said to retaliate; absent while it is not known",
                examples = "/group/mine-2/team-3")
        @Nullable String unit,

        @Schema(
                description = "Path of the unit that was found to retaliate, where it is another",
                examples = "/group/mine-2")
        @Nullable String foundUnit,

        @Schema(description = "How far it has come") ProtectionState state,
        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(
                description = "Until when something is to be done, or looked at again; absent when nothing is awaited",
                examples = "2026-12-03T17:30:00+08:00")
        @Nullable Instant dueAt,

        @Schema(description = "Day on which somebody looks again") @Nullable LocalDate watchOn,

        @Schema(description = "What came of it") @Nullable ProtectionFinding finding,
        @Schema(description = "When it ended") @Nullable Instant endedAt,

        @Schema(description = "What was reported, done and found, oldest first; empty in lists")
        List<ProtectionEntry> entries)
        implements OfPetition {}
