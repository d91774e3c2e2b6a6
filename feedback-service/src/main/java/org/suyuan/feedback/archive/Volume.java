package org.suyuan.feedback.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.Zone;

/** The archived file of a petition: its contents list and what proves it. */
@Schema(name = "ArchiveVolume", description = "The archived file of a petition 归档案卷")
public record Volume(
        @Schema(description = "The petition") UUID petitionId,

        @Schema(description = "Which archiving, from 1: a file that was opened again is archived again")
        int edition,

        @Schema(description = "When it was archived") Instant archivedAt,

        @Schema(
                description =
                        "SHA-256 over a line \"petition, two blanks, edition\" and one \"digest, two blanks, service\" for each part: proves a package of it; absent until all are sealed",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable String digest,

        @Schema(description = "The parts, a service each, in the order of the steps 案卷目录")
        List<Part> parts,

        @Schema(description = "Where the paper file stands (F-15); absent until it was shelved") @Nullable Shelf shelf,

        @Schema(description = "To whom it was transferred; absent until it was") @Nullable Transfer transfer,

        @Schema(description = "Why it must not be destroyed; absent when nothing holds it") @Nullable Hold hold,

        @Schema(description = "From when it is to be transferred (E-34)")
        LocalDate transferFrom,

        @Schema(description = "From when it may be destroyed (E-34)")
        LocalDate destructionFrom)
        implements OfPetition {

    /** What a service sealed. */
    @Schema(name = "ArchivePart", description = "The part of a service 归档材料")
    public record Part(
            @Schema(description = "The service", examples = "grading")
            String service,

            @Schema(
                    description = "SHA-256 of its manifest, hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String digest,

            @Schema(description = "Its documents, in order") List<ArchivePartSealed.Document> documents) {}

    /** Where the paper file stands. */
    @Schema(name = "ArchiveShelf", description = "Where the paper file stands 纸质案卷存放")
    public record Shelf(
            @Schema(description = "The place", examples = "信访档案室 3 排 2 柜")
            String place,

            @Schema(description = "The box", examples = "2026-014")
            String box,

            @Schema(description = "Account that shelved it", examples = "clerk-wang")
            String shelvedBy,

            @Schema(description = "When") Instant shelvedAt) {}

    /** To whom it was given. */
    @Schema(name = "ArchiveTransfer", description = "To whom it was given 移交")
    public record Transfer(
            @Schema(description = "Who took it", examples = "集团档案馆")
            String receiver,

            @Schema(description = "Account that gave it", examples = "clerk-wang")
            String transferredBy,

            @Schema(description = "When") Instant transferredAt) {}

    /** Why it must not be destroyed. */
    @Schema(name = "ArchiveHold", description = "Why it must not be destroyed 暂缓销毁")
    public record Hold(
            @Schema(description = "In words; stays in this service", examples = "相关仲裁案件尚未审结。")
            String reason,

            @Schema(description = "Account that holds it", examples = "director-wang")
            String heldBy,

            @Schema(description = "Since when") Instant heldAt) {}

    /** From which day something is due. */
    static LocalDate from(Instant archivedAt, VolumeDue due) {
        return Zone.dateOf(archivedAt).plus(due.after());
    }
}
