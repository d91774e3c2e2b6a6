package org.suyuan.grading.editions.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.grading.editions.Edition;
import org.suyuan.grading.editions.EditionState;
import org.suyuan.grading.editions.Editions;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.Tagged;

/** @param <T> what is written in the edition */
@Schema(description = "An edition of rules that are data 规则版本")
public record EditionView<T>(
        @Schema(description = "Its number; 0 is the shipped one", examples = "3")
        int number,

        @Schema(description = "Version of the draft, also the ETag", examples = "0")
        long version,

        @Schema(description = "How far it has come", examples = "ACTIVE")
        EditionState state,

        @Schema(description = "Why it was drafted", examples = "按集团 2027 年信访工作办法修订")
        String note,

        @Schema(description = "Account of who drafted it", examples = "director-zhao")
        String draftedBy,

        @Schema(description = "When; absent of the shipped one", examples = "2026-11-20T10:30:00+08:00") @Nullable Instant draftedAt,

        @Schema(description = "Account of who put it in force", examples = "director-qian") @Nullable String activatedBy,

        @Schema(description = "When", examples = "2026-11-21T09:00:00+08:00") @Nullable Instant activatedAt,

        @Schema(description = "The rules") T content)
        implements Tagged {

    public static <T> EditionView<T> of(Edition edition, Function<JsonNode, T> read) {
        return new EditionView<>(
                edition.number(),
                edition.version(),
                edition.state(),
                edition.note(),
                edition.draftedBy(),
                edition.draftedAt(),
                edition.activatedBy(),
                edition.activatedAt(),
                read.apply(edition.content()));
    }

    /** The newest first, the shipped one last. */
    public static <T> List<EditionView<T>> all(Editions<T, ?> editions) {
        List<Edition> written = editions.all();
        boolean replaced = written.stream().anyMatch(edition -> edition.state() == EditionState.ACTIVE);
        return Stream.concat(
                        written.stream().map(edition -> of(edition, editions::read)),
                        Stream.of(shipped(editions.shipped(), replaced)))
                .toList();
    }

    private static <T> EditionView<T> shipped(T content, boolean replaced) {
        return new EditionView<>(
                Editions.SHIPPED,
                0,
                replaced ? EditionState.RETIRED : EditionState.ACTIVE,
                "",
                Caller.SYSTEM,
                null,
                null,
                null,
                content);
    }
}
