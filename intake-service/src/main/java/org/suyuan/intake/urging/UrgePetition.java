package org.suyuan.intake.urging;

import static org.suyuan.intake.urging.UrgingRules.PETITIONER_URGES_ONCE_IN_3_DAYS;
import static org.suyuan.intake.urging.UrgingRules.PETITIONER_URGES_WHILE_IT_IS_HANDLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.PetitionUrged;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.TimePrecision;

/** The petitioner urges who handles the petition 催办, by receipt code. */
@ApplicationScoped
public class UrgePetition {
    /** who urges every hour is heard no better. */
    static final int DAYS = 3;

    private static final Set<PetitionState> HANDLED =
            EnumSet.of(PetitionState.ACCEPTED, PetitionState.REPORTED, PetitionState.GRADED);

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

    /** That a petition was urged. */
    @Schema(description = "That the petition was urged 催办结果 (X-01)")
    public record Urged(
            @Schema(description = "The petition") UUID petitionId,

            @Schema(description = "How often the petitioner has urged", examples = "1")
            int times,

            @Schema(description = "Until when it is to be handled; absent before the grade") @Nullable Instant dueAt)
            implements OfPetition {}

    /**
     * Whoever holds the receipt code urges; of an anonymous petition no time finer than the day is kept.
     *
     * @throws org.suyuan.platform.problem.NotFound when there is no such code
     */
    @Transactional
    public Urged urge(String receiptCode) {
        Petition known = petitions.requiredByReceipt(receipts.hash(receiptCode));
        // Two at once: the second waits, and is one too many.
        petitions.hold(known.id(), known.id());
        Petition petition = petitions.survivorOf(known);
        if (known.origin().anonymous() || petition.origin().anonymous()) {
            precision.keep();
        }
        PETITIONER_URGES_WHILE_IT_IS_HANDLED.demand(HANDLED.contains(petition.state()), petition.state());
        Instant now = precision.now();
        PETITIONER_URGES_ONCE_IN_3_DAYS.demand(since(petition.id(), now.minus(Duration.ofDays(DAYS))) == 0, DAYS);
        sql.update("insert into petition_urge (petition_id, urged_at) values (?, ?)", petition.id(), now);
        outbox.append(new PetitionUrged(petition.id()));
        trail.record("urge", petition.id(), null, List.of());
        return new Urged(
                known.id(),
                since(petition.id(), Instant.EPOCH),
                petition.later().dueAt());
    }

    private int since(UUID petitionId, Instant moment) {
        return (int) sql.count(
                "select count(*) from petition_urge where petition_id = ? and urged_at > ?", petitionId, moment);
    }
}
