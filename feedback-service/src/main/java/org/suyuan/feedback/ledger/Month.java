package org.suyuan.feedback.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit did in a month, and what became of it. */
@Schema(name = "HandlingMonth", description = "A unit's month in figures 承办月度情况 (X-01)")
public record Month(
        @Schema(description = "Year and month in the zone of record", examples = "2026-11")
        String month,

        @Schema(description = "Petitions that arrived in it and are handled by the unit", examples = "20")
        int received,

        @Schema(description = "Replies that it issued, corrections too", examples = "18")
        int replied,

        @Schema(description = "Petitions that were closed", examples = "17")
        int closed,

        @Schema(description = "Of these, handled within their limit", examples = "15")
        int closedInTime,

        @Schema(description = "Reviews and re-reviews that were asked for", examples = "1")
        int contested,

        @Schema(description = "Petitions that are handled anew", examples = "1")
        int reopened,

        @Schema(description = "Petitioners who said that they are dissatisfied", examples = "2")
        int dissatisfied,

        @Schema(description = "Supervisions that were opened", examples = "1")
        int supervised) {}
