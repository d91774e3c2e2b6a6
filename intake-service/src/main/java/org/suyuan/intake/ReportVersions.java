package org.suyuan.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.Sql;

/** Earlier versions of the reports: what a newer one took the place of (I-06). */
@ApplicationScoped
public class ReportVersions {
    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /**
     * A version of a report.
     *
     * @param number from 1
     * @param writtenBy account; null for the draft of the system
     * @param replacedAt when the next took its place; null for the current one
     */
    @Schema(description = "A version of a report 报告版本")
    public record Version(
            @Schema(description = "From 1") int number,

            @Schema(description = "Account; absent for the draft of the system", examples = "clerk-wang") @Nullable String writtenBy,

            @Schema(description = "When the next took its place; absent for the current one") @Nullable Instant replacedAt,

            @Schema(description = "The report as it was") Report report) {}

    /** The current version of a petition's report, as it is now. */
    static Version current(Petition petition) {
        PetitionReport report = petition.report();
        return new Version(report.version(), report.writtenBy(), null, report.content());
    }

    /** Keeps what was replaced, in the caller's transaction. */
    void keep(UUID petitionId, Version replaced, Instant now) {
        sql.update(
                "insert into report_version"
                        + " (petition_id, version, written_by, replaced_at, report) values (?, ?, ?, ?, ?::jsonb)",
                petitionId,
                replaced.number(),
                replaced.writtenBy(),
                now,
                new Sql.Json(replaced.report()));
    }

    /** All versions of a report, the first draft first, the current one last. */
    public List<Version> of(Petition petition) {
        List<Version> versions = sql.list(
                "select version, written_by, replaced_at, report"
                        + " from report_version where petition_id = ? order by version",
                row -> new Version(
                        row.getInt("version"),
                        row.getString("written_by"),
                        Sql.moment(row, "replaced_at"),
                        json.readValue(row.getString("report"), Report.class)),
                petition.id());
        versions.add(current(petition));
        return versions;
    }
}
