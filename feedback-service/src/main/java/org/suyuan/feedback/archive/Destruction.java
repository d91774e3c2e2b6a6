package org.suyuan.feedback.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.OfPetitions;

/** A list of files that are destroyed: the certificate that outlives them. */
@Schema(name = "Destruction", description = "A list of files that are destroyed; when done, its certificate 销毁清册、销毁证明")
public record Destruction(
        @Schema(description = "Id of the list") UUID destructionId,
        @Schema(description = "How far it has come") DestructionState state,

        @Schema(description = "Account that proposed it", examples = "clerk-wang")
        String proposedBy,

        @Schema(description = "When") Instant proposedAt,

        @Schema(description = "Account that approved or withdrew it; absent before", examples = "director-wang")
        @Nullable String decidedBy,

        @Schema(description = "When it was approved or withdrawn; absent before") @Nullable Instant decidedAt,

        @Schema(description = "The files") List<DestroyedFile> files)
        implements OfPetitions {

    @Override
    public List<UUID> petitionIds() {
        return files.stream().map(DestroyedFile::petitionId).toList();
    }

    /** A file on the list. */
    @Schema(name = "DestroyedFile", description = "A file on the list")
    public record DestroyedFile(
            @Schema(description = "The petition") UUID petitionId,

            @Schema(
                    description = "The digest of the file",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String digest,

            @Schema(description = "Which service destroyed how many rows of it", examples = "{\"grading\": 12}")
            Map<String, Integer> confirmed) {}
}
