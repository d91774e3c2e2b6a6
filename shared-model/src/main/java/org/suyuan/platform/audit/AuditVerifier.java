package org.suyuan.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Computes the whole chain anew. */
@ApplicationScoped
class AuditVerifier {
    private static final int FETCH = 1000;

    @Inject
    DataSource database;

    @Inject
    AuditSealer sealer;

    /**
     * What was found.
     *
     * @param head hash of the newest entry; whoever keeps it elsewhere proves later that nothing before it was rewritten
     */
    @Schema(description = "Whether the chain of the audit trail is whole")
    record Verification(
            @Schema(description = "How many entries are proven")
            long entries,

            @Schema(description = "Hash of the newest of them; empty when there is none")
            String head,

            @Schema(description = "Place of the first broken link, from 1; absent when the chain is whole") @Nullable Long brokenAt,

            @Schema(description = "The entry there; absent when it is missing") @Nullable UUID brokenEntry) {}

    Verification verify() {
        sealer.sealAll();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery("select position, hash, audit_id, audit.* from audit_seal"
                    + " left join audit on audit.id = audit_id order by position")) {
                Verification chain = walk(row);
                return chain.brokenAt() == null ? withNobodyLeftOut(connection, chain) : chain;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    /** An entry that neither has its place nor waits for it was taken out of the queue. */
    private static Verification withNobodyLeftOut(Connection connection, Verification chain) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from audit where not exists"
                        + " (select 1 from audit_seal where audit_id = audit.id) and not exists"
                        + " (select 1 from audit_unsealed where audit_id = audit.id) order by id limit 1")) {
            return row.next()
                    ? new Verification(chain.entries(), chain.head(), chain.entries() + 1, row.getObject(1, UUID.class))
                    : chain;
        }
    }

    private static Verification walk(ResultSet row) throws SQLException {
        long entries = 0;
        byte[] hash = null;
        while (row.next()) {
            UUID entryId = row.getObject("id", UUID.class);
            byte[] stored = row.getBytes("hash");
            if (row.getLong("position") != entries + 1 || entryId == null) {
                return new Verification(entries, hex(hash), entries + 1, row.getObject("audit_id", UUID.class));
            }
            byte[] computed = AuditChain.link(hash, AuditRows.entry(row));
            if (!Arrays.equals(computed, stored)) {
                return new Verification(entries, hex(hash), entries + 1, entryId);
            }
            hash = computed;
            entries++;
        }
        return new Verification(entries, hex(hash), null, null);
    }

    private static String hex(byte @Nullable [] hash) {
        return hash == null ? "" : HexFormat.of().formatHex(hash);
    }
}
