package org.suyuan.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Earlier versions of the reports: what a newer one took the place of (I-06). */
@ApplicationScoped
public class ReportVersions {
    @Inject
    DataSource database;

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
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into report_version"
                        + " (petition_id, version, written_by, replaced_at, report) values (?, ?, ?, ?, ?::jsonb)")) {
            insert.setObject(1, petitionId);
            insert.setInt(2, replaced.number());
            insert.setString(3, replaced.writtenBy());
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.setString(5, json.writeValueAsString(replaced.report()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the report's version cannot be kept", e);
        }
    }

    /** All versions of a report, the first draft first, the current one last. */
    public List<Version> of(Petition petition) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select version, written_by, replaced_at, report"
                        + " from report_version where petition_id = ? order by version")) {
            select.setObject(1, petition.id());
            List<Version> versions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.add(new Version(
                            row.getInt("version"),
                            row.getString("written_by"),
                            row.getObject("replaced_at", OffsetDateTime.class).toInstant(),
                            json.readValue(row.getString("report"), Report.class)));
                }
            }
            versions.add(current(petition));
            return versions;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the report's versions cannot be read", e);
        }
    }
}
