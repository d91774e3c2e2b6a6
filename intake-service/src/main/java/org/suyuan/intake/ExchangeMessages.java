package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.TimePrecision;

/** Lets petitioner and petition office write to each other under the receipt code, whoever the petitioner is (I-14). */
@ApplicationScoped
public class ExchangeMessages {
    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    SealedMessages messages;

    @Inject
    ListenForDanger danger;

    @Inject
    TimePrecision precision;

    /** A message, opened. */
    public record Opened(UUID id, MessageAuthor author, Instant writtenAt, String text) {}

    /** A message that was taken; its words are not shown again, for what is answered is stored. */
    @Schema(description = "A message that was taken")
    public record Taken(
            @Schema(description = "The petition") UUID petitionId,
            @Schema(description = "The message") UUID messageId,

            @Schema(description = "When; of an anonymous petition the day")
            Instant writtenAt)
            implements OfPetition {}

    /** The petition office writes. */
    @Transactional
    public Taken answer(UUID petitionId, String text) {
        return messages.write(petitions.required(petitionId), MessageAuthor.OFFICE, text);
    }

    /**
     * Whoever holds the receipt code writes; of an anonymous petition no time finer than the day is kept.
     *
     * @throws org.suyuan.platform.problem.NotFound when there is no such code
     */
    @Transactional
    public Taken write(String receiptCode, String text) {
        Petition petition = petitions.requiredByReceipt(receipts.hash(receiptCode));
        if (petition.origin().anonymous()) {
            precision.keep();
        }
        Taken taken = messages.write(petition, MessageAuthor.PETITIONER, text);
        danger.hear(petition, text);
        return taken;
    }

    /** The messages of a petition, oldest first. */
    @Transactional
    public List<Opened> of(UUID petitionId) {
        return messages.of(petitions.existing(petitionId));
    }

    /** The same for whoever holds the receipt code. */
    @Transactional
    public List<Opened> by(String receiptCode) {
        return messages.of(petitions.requiredByReceipt(receipts.hash(receiptCode)));
    }
}
