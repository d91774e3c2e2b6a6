package org.suyuan.consultation.supplement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;

/** Supplements and signatures, a row each. In the caller's transaction. */
@ApplicationScoped
public class Supplements implements ArchivedPart {
    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Keeps the next one of a petition; returns its number. */
    int add(UUID petitionId, String changes, String words, List<UUID> replaced, List<Supplement.Item> items) {
        return (int) sql.count(
                "insert into supplement (petition_id, number, changes, words, replaced, items, adopted_by, adopted_at)"
                        + " select ?, count(*) + 1, ?, ?, ?, ?::jsonb, ?, ? from supplement where petition_id = ? returning number",
                petitionId,
                changes,
                words,
                Sql.Many.uuids(replaced),
                new Sql.Json(items),
                caller.name(),
                clock.instant(),
                petitionId);
    }

    /** All of a petition, oldest first. */
    public List<Supplement> of(UUID petitionId) {
        return sql.list("select * from supplement where petition_id = ? order by number", this::read, petitionId);
    }

    /** Whether a unit had not signed before. */
    boolean sign(UUID petitionId, int supplement, String unit) {
        return sql.update(
                        "insert into minutes_signature (petition_id, supplement, unit, signed_by, signed_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        petitionId,
                        supplement,
                        unit,
                        caller.name(),
                        clock.instant())
                > 0;
    }

    /** Who signed, in the order of signing. */
    public List<Signature> signatures(UUID petitionId) {
        return sql.list(
                "select * from minutes_signature where petition_id = ? order by supplement, signed_at, unit",
                row -> new Signature(
                        row.getInt("supplement"),
                        row.getString("unit"),
                        row.getString("signed_by"),
                        Sql.moment(row, "signed_at")),
                petitionId);
    }

    private Supplement read(ResultSet row) throws SQLException, IOException {
        return new Supplement(
                row.getInt("number"),
                row.getString("changes"),
                row.getString("words"),
                List.of((UUID[]) row.getArray("replaced").getArray()),
                List.of(json.readValue(row.getString("items"), Supplement.Item[].class)),
                row.getString("adopted_by"),
                Sql.moment(row, "adopted_at"));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("supplements", of(petitionId), "signatures", signatures(petitionId));
    }
}
