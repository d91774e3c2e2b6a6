package org.suyuan.platform.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/**
 * The archived documents of this service, each sealed in its row; of what lies elsewhere its checksum is, for a plain one would
 * tell whoever has the same file that it is here.
 */
@ApplicationScoped
class ArchivedDocuments {
    @Inject
    Sql sql;

    @Inject
    Seals seals;

    @Inject
    ArchiveSource source;

    /**
     * A document as it was sealed.
     *
     * @param held where it lies in this service; null where its content is sealed here
     */
    record Archived(
            UUID id, UUID petitionId, String name, @Nullable UUID held, byte[] sealed) {}

    /**
     * A document to be kept.
     *
     * @param held where it lies in this service; null where its content is sealed here
     * @param kept its content; of what lies elsewhere its checksum
     */
    record ToKeep(
            ArchivePartSealed.Document listed, @Nullable UUID held, byte[] kept) {}

    /** Keeps the documents of an edition, in order. In the caller's transaction. */
    void keep(UUID petitionId, int edition, List<ToKeep> documents) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ToKeep one : documents) {
            UUID id = NewId.next();
            rows.add(new @Nullable Object[] {
                id,
                petitionId,
                edition,
                rows.size(),
                one.listed().kind(),
                one.listed().name(),
                one.listed().mediaType(),
                one.listed().bytes(),
                one.held(),
                seals.close(ArchiveTable.ARCHIVED_DOCUMENT, id, one.kept())
            });
        }
        sql.batch(
                "insert into archived_document"
                        + " (id, petition_id, edition, place, kind, name, media_type, bytes, held, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** The documents of an edition, in order. */
    List<Archived> of(UUID petitionId, int edition) {
        return sql.list(
                "select id, petition_id, name, held, sealed from archived_document"
                        + " where petition_id = ? and edition = ? order by place",
                ArchivedDocuments::read,
                petitionId,
                edition);
    }

    private static Archived read(ResultSet row) throws SQLException {
        return new Archived(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("name"),
                row.getObject("held", UUID.class),
                row.getBytes("sealed"));
    }

    /** Its content, as it is now. */
    byte[] open(Archived document) {
        UUID held = document.held();
        return held == null
                ? seals.open(ArchiveTable.ARCHIVED_DOCUMENT, document.id(), document.sealed())
                : source.open(document.petitionId(), held);
    }
}
