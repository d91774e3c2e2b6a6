package org.suyuan.consultation.courts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.contract.consultation.LawsuitEnd;
import org.suyuan.contract.consultation.LawsuitKind;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Proceedings, rows. In the caller's transaction. */
@ApplicationScoped
class Lawsuits implements ArchivedPart {
    @Inject
    Sql sql;

    /** Enters proceedings; empty when the petition has some under this number. */
    Optional<UUID> enter(UUID petitionId, LawsuitKind kind, String court, String number, LocalDate begunOn) {
        UUID id = NewId.next();
        int entered = sql.update(
                "insert into lawsuit (id, petition_id, kind, court, number, number_key, begun_on) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (petition_id, number_key) do nothing",
                id,
                petitionId,
                kind,
                court,
                number,
                Written.code(number),
                begunOn);
        return entered > 0 ? Optional.of(id) : Optional.empty();
    }

    void end(UUID id, LawsuitEnd end, LocalDate day, String outcome) {
        sql.update("update lawsuit set ended = ?, ended_on = ?, outcome = ? where id = ?", end, day, outcome, id);
    }

    /** One of a petition; two who end it at once come one after the other. */
    Optional<Lawsuit> held(UUID petitionId, UUID id) {
        return sql.first(
                "select * from lawsuit where id = ? and petition_id = ? for update", Lawsuits::read, id, petitionId);
    }

    /** Those of a petition, oldest first. */
    List<Lawsuit> of(UUID petitionId) {
        return sql.list(
                "select * from lawsuit where petition_id = ? order by begun_on, id", Lawsuits::read, petitionId);
    }

    /** Those that run about units of a branch, oldest first; none of accusations (E-19). */
    List<Lawsuit> running(Visibility branch, int atMost) {
        return sql.list(
                "select lawsuit.* from lawsuit join consultation on consultation.id = petition_id and not confidential"
                        + " where ended is null and (unit = ? or unit like ? escape '\\') order by begun_on, lawsuit.id limit "
                        + atMost,
                Lawsuits::read,
                branch.branch(),
                branch.below());
    }

    private static Lawsuit read(ResultSet row) throws SQLException {
        String ended = row.getString("ended");
        return new Lawsuit(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                LawsuitKind.valueOf(row.getString("kind")),
                row.getString("court"),
                row.getString("number"),
                row.getObject("begun_on", LocalDate.class),
                ended == null ? null : LawsuitEnd.valueOf(ended),
                row.getObject("ended_on", LocalDate.class),
                row.getString("outcome"));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("lawsuits", of(petitionId));
    }
}
