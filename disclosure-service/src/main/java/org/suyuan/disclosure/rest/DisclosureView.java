package org.suyuan.disclosure.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.contract.grading.Grade;
import org.suyuan.disclosure.Disclosure;
import org.suyuan.disclosure.DisclosureState;
import org.suyuan.disclosure.Doubt;
import org.suyuan.disclosure.Notice;
import org.suyuan.disclosure.Recognised;
import org.suyuan.disclosure.Withdrawal;
import org.suyuan.platform.store.Versioned;

@Schema(name = "Disclosure", description = "Whether and how a petition is disclosed 公示")
record DisclosureView(
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "Version, also the ETag") long version,
        @Schema(description = "How far it has come") DisclosureState state,
        @Schema(description = "Grade of the petition") Grade grade,

        @Schema(description = "Whether minutes of a consultation are adopted")
        boolean consulted,

        @Schema(description = "Whether the petition is closed")
        boolean petitionClosed,

        @Schema(description = "The notice, draft until it is published") @Nullable Notice notice,

        @Schema(description = "What the reviewer has to judge in it; absent when there is nothing") @Nullable List<Doubt> doubts,

        @Schema(
                description =
                        "Where intake recognised people of the file in the draft: it is not published with any; absent until intake has answered")
        @Nullable List<Recognised> recognised,

        @Schema(description = "Account of the drafter", examples = "publisher-zhou") @Nullable String draftedBy,

        @Schema(description = "Account of the reviewer", examples = "reviewer-wu") @Nullable String reviewedBy,

        @Schema(description = "Why the last draft was returned", examples = "正文仍可推知班组") @Nullable String returnReason,

        @Schema(description = "When it was published") @Nullable Instant publishedAt,

        @Schema(description = "Last day on the board") @Nullable LocalDate visibleUntil,

        @Schema(description = "Why nothing is published") @Nullable DisclosureWaiver waiver,

        @Schema(description = "Why the last notice was taken down") @Nullable Withdrawal withdrawal)
        implements Versioned {

    static DisclosureView of(Disclosure disclosure) {
        return new DisclosureView(
                disclosure.id(),
                disclosure.version(),
                disclosure.state(),
                disclosure.grade(),
                disclosure.isConsulted(),
                disclosure.isPetitionClosed(),
                disclosure.notice(),
                doubts(disclosure.notice()),
                disclosure.recognised(),
                disclosure.draftedBy(),
                disclosure.reviewedBy(),
                disclosure.returnReason(),
                disclosure.publishedAt(),
                disclosure.visibleUntil(),
                disclosure.waiver(),
                disclosure.withdrawal());
    }

    private static @Nullable List<Doubt> doubts(@Nullable Notice notice) {
        List<Doubt> doubts = notice == null ? List.of() : notice.doubts();
        return doubts.isEmpty() ? null : doubts;
    }
}
