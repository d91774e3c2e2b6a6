package org.suyuan.intake.reviewing;

import static org.suyuan.intake.reviewing.ReviewingRules.REVIEW_ASKED_ONE_AT_A_TIME;
import static org.suyuan.intake.reviewing.ReviewingRules.REVIEW_ASKED_WHILE_IT_CAN_BE_CONTESTED;
import static org.suyuan.intake.reviewing.ReviewingRules.REVIEW_TAKEN_BACK_BEFORE_ITS_OPINION;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.ReviewRequested;
import org.suyuan.contract.intake.ReviewTakenBack;
import org.suyuan.intake.ListenForDanger;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.TimePrecision;
import org.suyuan.platform.time.Zone;

/** The petitioner contests an opinion by receipt code, or takes that back; the words stay here, sealed (E-08, E-10). */
@ApplicationScoped
public class RequestReview {
    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    ReviewStandings standings;

    @Inject
    ListenForDanger danger;

    @Inject
    Seals seals;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    TimePrecision precision;

    /** What the petitioner wants, and why it comes late. */
    record Words(String demand, @Nullable String lateCause) {}

    /** That a request was taken, or taken back. */
    @Schema(name = "ReviewRequestTaken", description = "How the review stands by now 申请已收到 (E-08)")
    public record Taken(
            @Schema(description = "The petition") UUID petitionId,
            @Schema(description = "How it stands") Standing standing)
            implements OfPetition {}

    /** What a petitioner asked for, as the office reads it. */
    @Schema(name = "AskedReview", description = "A request for review that came by receipt code 复查复核申请 (E-08)")
    public record Asked(
            @Schema(description = "Its id, as the review names it")
            UUID requestId,

            @Schema(description = "When") Instant askedAt,

            @Schema(description = "What the petitioner wants", examples = "津贴应按井下一级高温岗位标准补发。")
            String demand,

            @Schema(description = "Why it comes late; absent when that was not said", examples = "住院至十一月二十日。") @Nullable String lateCause) {
        @Override
        public String toString() {
            return "Asked[sealed]";
        }
    }

    /**
     * Takes a request; step 5 decides whether it comes in time. Of an anonymous petition no time finer than the day is kept.
     *
     * @param lateCause why it may come late; null when it does not
     * @throws org.suyuan.platform.problem.NotFound when there is no such code
     */
    @Transactional
    public Taken ask(String receiptCode, String demand, @Nullable String lateCause) {
        Petition petition = held(receiptCode);
        UUID id = petition.id();
        boolean contestable = petition.state() == PetitionState.GRADED || petition.state() == PetitionState.CLOSED;
        REVIEW_ASKED_WHILE_IT_CAN_BE_CONTESTED.demand(contestable, petition.state());
        REVIEW_ASKED_ONE_AT_A_TIME.demand(
                standings.of(id).filter(last -> last.standing().isOpen()).isEmpty());
        UUID request = precision.newId();
        sql.update(
                "insert into review_request (id, petition_id, asked_at, sealed) values (?, ?, ?, ?)",
                request,
                id,
                precision.now(),
                seals.close(VaultTable.REVIEW_REQUEST, request, written(new Words(demand, lateCause))));
        standings.put(id, new ReviewStanding(Standing.ASKED, null, null, null, null, null));
        outbox.append(new ReviewRequested(id, request, Zone.dateOf(precision.now()), lateCause != null));
        danger.hear(petition, lateCause == null ? demand : demand + "\n" + lateCause);
        return new Taken(id, Standing.ASKED);
    }

    /**
     * Takes the last request back, before its opinion.
     *
     * @throws org.suyuan.platform.problem.NotFound when there is no such code
     */
    @Transactional
    public Taken takeBack(String receiptCode) {
        Petition petition = held(receiptCode);
        UUID id = petition.id();
        Optional<ReviewStanding> running = standings.of(id).filter(one -> one.standing() == Standing.RUNS);
        REVIEW_TAKEN_BACK_BEFORE_ITS_OPINION.demand(running.isPresent());
        standings.put(id, new ReviewStanding(Standing.WITHDRAWN, running.get().stage(), null, null, null, null));
        outbox.append(new ReviewTakenBack(id));
        trail.record("takeReviewBack", id, null, List.of());
        return new Taken(id, Standing.WITHDRAWN);
    }

    /**
     * The petition of a code: of two requests at once the second waits, and is one too many. What goes on in another petition is
     * contested at the desk: the code of one petitioner does nothing to what another asked for.
     */
    private Petition held(String receiptCode) {
        Petition known = petitions.requiredByReceipt(receipts.hash(receiptCode));
        petitions.hold(known.id(), known.id());
        if (known.origin().anonymous()) {
            precision.keep();
        }
        return known;
    }

    /** The requests of a petition that the caller may see, oldest first; the reading is on record. */
    @Transactional
    public List<Asked> of(UUID petitionId) {
        UUID id = petitions.existing(petitionId).id();
        trail.record("readReviewRequests", id, null, List.of());
        return opened(id);
    }

    /** The same for the archived file. */
    public List<Asked> opened(UUID petitionId) {
        return sql.list(
                "select * from review_request where petition_id = ? order by asked_at, id", this::read, petitionId);
    }

    private String written(Words words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words that are no JSON", e);
        }
    }

    private Asked read(ResultSet row) throws SQLException, JsonProcessingException {
        UUID id = row.getObject("id", UUID.class);
        String sealed = seals.openText(VaultTable.REVIEW_REQUEST, id, row.getBytes("sealed"));
        Words words = json.readValue(sealed, Words.class);
        return new Asked(id, Sql.moment(row, "asked_at"), words.demand(), words.lateCause());
    }
}
