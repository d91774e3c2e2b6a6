package org.suyuan.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act on record. Never a value of personal data: fields by name only.
 *
 * @param fields what was changed, or what was read of the vault
 * @param requestId of the request, for looking the act up in the logs
 */
@Schema(description = "One act of an account 审计记录")
public record AuditEntry(
        @Schema(description = "Id of the entry") UUID entryId,
        @Schema(description = "When, by real time") Instant at,

        @Schema(description = "Account, or public or system")
        String actor,

        @Schema(description = "Its roles at that time") List<String> roles,

        @Schema(description = "Path of its unit; empty for an account without one")
        String unit,

        @Schema(description = "Operation, as in the OpenAPI document", examples = "decideGrade")
        String act,

        @Schema(description = "The petition it is about; absent for what is about none") @Nullable UUID petitionId,

        @Schema(description = "What the identity was needed for; absent where nothing of it was read") @Nullable String purpose,

        @Schema(description = "Names of the fields changed or read, sorted")
        List<String> fields,

        @Schema(description = "Id of the request") String requestId) {

    /** The one text that its link in the chain is computed from. */
    String canonical() {
        return String.join(
                "\n",
                entryId.toString(),
                Long.toString(at.getEpochSecond()) + "." + at.getNano(),
                actor,
                String.join(",", roles),
                unit,
                act,
                String.valueOf(petitionId),
                String.valueOf(purpose),
                String.join(",", fields),
                requestId);
    }
}
