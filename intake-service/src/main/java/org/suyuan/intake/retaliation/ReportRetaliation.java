package org.suyuan.intake.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.RetaliationReported;
import org.suyuan.intake.ListenForDanger;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.TimePrecision;

/** The petitioner reports retaliation by receipt code, whatever has become of the petition; the words stay here, sealed. */
@ApplicationScoped
public class ReportRetaliation {
    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    ListenForDanger danger;

    @Inject
    Seals seals;

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    TimePrecision precision;

    /** That a report was taken. */
    @Schema(name = "RetaliationTaken", description = "That a report of retaliation was taken 已受理反映 (X-36)")
    public record Taken(
            @Schema(description = "The petition") UUID petitionId) implements OfPetition {}

    /**
     * Takes a report; of an anonymous petition no time finer than the day is kept.
     *
     * @param unit that is said to retaliate; null when it is not told
     * @throws NotFound when there is no such code
     */
    @Transactional
    public Taken report(String receiptCode, @Nullable String unit, String words) {
        Petition known = petitions.requiredByReceipt(receipts.hash(receiptCode));
        Petition petition = petitions.survivorOf(known);
        if (known.origin().anonymous() || petition.origin().anonymous()) {
            precision.keep();
        }
        UUID id = precision.newId();
        sql.update(
                "insert into retaliation_report (id, petition_id, unit, reported_at, sealed) values (?, ?, ?, ?, ?)",
                id,
                petition.id(),
                unit,
                precision.now(),
                seals.close(VaultTable.RETALIATION_REPORT, id, words));
        outbox.append(new RetaliationReported(petition.id(), id, petition.unit(), unit, petition.accusation()));
        danger.hear(petition, words);
        return new Taken(known.id());
    }

    /** The reports of a petition that the caller may read, oldest first; the reading is on record. */
    @Transactional
    public List<RetaliationReport> of(UUID petitionId) {
        UUID id = known(petitionId).id();
        trail.record("readRetaliation", id, null, List.of());
        return sql
                .list("select * from retaliation_report where petition_id = ? order by reported_at, id", this::read, id)
                .stream()
                .filter(report -> !scope.isConcerned(report.unit()))
                .toList();
    }

    /** The director reads what the office sees; discipline every petition of its branch that does not accuse the caller. */
    private Petition known(UUID petitionId) {
        if (!caller.hasRole(Roles.DISCIPLINE)) {
            return petitions.existing(petitionId);
        }
        return petitions
                .findByIdOptional(petitionId)
                .filter(petition -> scope.branch().covers(petition.unit()))
                .filter(petition -> scope.unit().filter(petition::accuses).isEmpty())
                .filter(petition -> !interests.accuseCaller(petitionId))
                .orElseThrow(() -> new NotFound(petitionId));
    }

    private RetaliationReport read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant at = Sql.moment(row, "reported_at");
        String words = seals.openText(VaultTable.RETALIATION_REPORT, id, row.getBytes("sealed"));
        return new RetaliationReport(id, row.getString("unit"), at, words);
    }
}
