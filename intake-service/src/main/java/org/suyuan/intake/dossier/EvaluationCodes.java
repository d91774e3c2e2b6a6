package org.suyuan.intake.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.intake.Petition;
import org.suyuan.intake.vault.Envelopes;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;
import org.suyuan.platform.worker.Retention;

/** The codes by which petitioners evaluate replies (F-04), by petition. In the caller's transaction. */
@ApplicationScoped
public class EvaluationCodes implements Retention {
    @Inject
    Sql sql;

    @Inject
    Envelopes envelopes;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** That a petitioner is asked what they think of the reply. */
    @Schema(description = "That the petitioner is asked what they think of the reply 请您评价 (F-04)")
    public record Question(
            @Schema(description = "One-time code 评价码", examples = "Jb3VnYV0aGlzLWlzLWEx")
            String evaluationCode,

            @Schema(description = "The last day for it", examples = "2026-12-28")
            LocalDate until) {}

    /** Keeps the code that came with a reply; one of an earlier reply is replaced. */
    void keep(ReplyDelivered told) {
        UUID id = told.petitionId();
        String code = envelopes.open(ReplyDelivered.place(id), told.evaluationCode());
        sql.update(
                "insert into evaluation_code (id, sealed, until) values (?, ?, ?)"
                        + " on conflict (id) do update set sealed = excluded.sealed, until = excluded.until",
                id,
                seals.close(VaultTable.EVALUATION_CODE, id, code.getBytes(StandardCharsets.UTF_8)),
                told.evaluateUntil());
    }

    /** Those whose last day is over. */
    @Override
    public void forget() {
        sql.update("delete from evaluation_code where until < ?", Zone.dateOf(clock.instant()));
    }

    /** The petitioner has said it, or is asked no more. */
    void forget(UUID petitionId) {
        sql.update("delete from evaluation_code where id = ?", petitionId);
    }

    /**
     * What whoever holds the receipt code is asked. Nobody but the petitioner has that code when they filed by themselves; at a
     * desk somebody of the office saw it: those petitioners are asked by phone.
     */
    public Optional<Question> of(Petition petition) {
        return sql.first(
                "select sealed, until from evaluation_code join own_receipt on petition_id = id where id = ? and until >= ?",
                row -> new Question(
                        seals.openText(VaultTable.EVALUATION_CODE, petition.id(), row.getBytes("sealed")),
                        row.getObject("until", LocalDate.class)),
                petition.id(),
                Zone.dateOf(clock.instant()));
    }
}
