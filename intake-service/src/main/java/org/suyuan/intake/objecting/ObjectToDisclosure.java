package org.suyuan.intake.objecting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.DisclosureObjected;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.TimePrecision;

/** The petitioner objects to a notice about the case, by receipt code, before or after it stands on the board. */
@ApplicationScoped
public class ObjectToDisclosure {
    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    TimePrecision precision;

    /** That the case is not told. */
    @Schema(description = "That the case is not told 不同意公示 (X-35)")
    public record Objected(
            @Schema(description = "The petition") UUID petitionId) implements OfPetition {}

    /**
     * Whoever holds the receipt code objects; once is enough, and again changes nothing. Of an anonymous petition no time finer than
     * the day is kept.
     *
     * @throws org.suyuan.platform.problem.NotFound when there is no such code
     */
    @Transactional
    public Objected object(String receiptCode) {
        Petition known = petitions.requiredByReceipt(receipts.hash(receiptCode));
        // A merger at the same moment carries the objection over, or comes first.
        petitions.hold(known.id(), known.id());
        Petition petition = petitions.survivorOf(known);
        if (known.origin().anonymous() || petition.origin().anonymous()) {
            precision.keep();
        }
        keep(petition.id());
        trail.record("objectToDisclosure", petition.id(), null, List.of());
        return new Objected(known.id());
    }

    /** Who objected to one petition objects to the one that it goes on in. In the caller's transaction. */
    public void carryOver(Petition from, Petition to) {
        long objections = sql.count("select count(*) from disclosure_objection where petition_id = ?", from.id());
        if (objections > 0) {
            keep(petitions.survivorOf(to).id());
        }
    }

    private void keep(UUID petitionId) {
        int first = sql.update(
                "insert into disclosure_objection (petition_id, objected_at) values (?, ?) on conflict do nothing",
                petitionId,
                precision.now());
        if (first > 0) {
            outbox.append(new DisclosureObjected(petitionId));
        }
    }
}
