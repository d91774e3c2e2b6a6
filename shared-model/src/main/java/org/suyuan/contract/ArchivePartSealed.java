package org.suyuan.contract;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service sealed its part of the archived file (F-05). Every service produces it under its own name. */
@JsonClassDescription(
        "A service sealed its part of the archived file; what it holds stays there, its digest proves it (F-05). 归档材料封存")
public record ArchivePartSealed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Which archiving, from 1: a file that is opened again is archived again")
        int edition,

        @JsonPropertyDescription("The service whose part it is, for example grading")
        String service,

        @JsonPropertyDescription(
                "What is in it, in its order; nothing where the service had nothing to do with the petition")
        List<Document> documents,

        @JsonPropertyDescription("SHA-256 of the part's manifest, hexadecimal")
        String digest)
        implements PetitionEvent {

    /** One document. */
    @Schema(name = "ArchivedDocument", description = "A document of an archived file 归档文件")
    public record Document(
            @Schema(description = "What it is") ArchivedKind kind,

            @Schema(description = "Its path within the part; names nobody", examples = "grading.json")
            String name,

            @Schema(description = "Of its content", examples = "application/json")
            String mediaType,

            @Schema(description = "Size of its content", examples = "2817")
            long bytes) {}
}
