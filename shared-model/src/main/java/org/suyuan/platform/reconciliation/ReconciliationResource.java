package org.suyuan.platform.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.reconciliation.Reconciliation.SetDigest;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;

/** Counts what this service knows. */
@Path("/v1/census")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "For operators 运维")
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class ReconciliationResource {
    @Inject
    DataSource database;

    @Inject
    ReconciliationSource source;

    @Inject
    ServiceConfig config;

    @Inject
    Scope scope;

    @GET
    @Transactional
    @Operation(
            operationId = "census",
            summary = "Count petitions by state, and what is under way 普查",
            description =
                    "Figures of one moment. Sets of the same name in two services must agree once nothing is under way.")
    public Reconciliation count() throws SQLException {
        scope.demandWhole();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, SetDigest> sets = new TreeMap<>();
            for (var set : source.sets().entrySet()) {
                sets.put(set.getKey(), tally(statement, set.getValue()));
            }
            return new Reconciliation(
                    config.service(),
                    states(statement),
                    sets,
                    number(statement, "select count(*) from outbox"),
                    number(statement, "select count(*) from inbox_waiting"),
                    number(statement, "select count(*) from dead_letter where replayed_at is null"),
                    number(statement, "select count(*) from set_aside"));
        }
    }

    private Map<String, Long> states(Statement statement) throws SQLException {
        Map<String, Long> states = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(source.states())) {
            while (row.next()) {
                states.put(row.getString(1), row.getLong(2));
            }
        }
        return states;
    }

    private static SetDigest tally(Statement statement, String ids) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*), coalesce(sum(hashtextextended(petition_id::text, 0)::numeric), 0)::text from (" + ids
                        + ") as members")) {
            row.next();
            return new SetDigest(row.getLong(1), row.getString(2));
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
