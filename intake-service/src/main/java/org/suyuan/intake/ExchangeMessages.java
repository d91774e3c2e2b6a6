package org.suyuan.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.intake.vault.Seals;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.store.OfPetition;
import org.suyuan.platform.time.TimePrecision;

/** Lets petitioner and petition office write to each other under the receipt code, whoever the petitioner is (I-14). */
@ApplicationScoped
public class ExchangeMessages implements PanacheRepositoryBase<Message, UUID> {
    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

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
        return write(petitions.required(petitionId), MessageAuthor.OFFICE, text);
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
        return write(petition, MessageAuthor.PETITIONER, text);
    }

    /** The messages of a petition, oldest first. */
    @Transactional
    public List<Opened> of(UUID petitionId) {
        return opened(petitions.existing(petitionId));
    }

    /** The same for whoever holds the receipt code. */
    @Transactional
    public List<Opened> by(String receiptCode) {
        return opened(petitions.requiredByReceipt(receipts.hash(receiptCode)));
    }

    Taken write(Petition petition, MessageAuthor author, String text) {
        UUID id = precision.newId();
        byte[] sealed = seals.close(Seals.Kind.MESSAGE, id, text);
        Message message = new Message(id, petition.id(), author, sealed, precision.now());
        persist(message);
        outbox.append(message.written());
        return new Taken(petition.id(), id, message.writtenAt());
    }

    /** Whether the system that an order came from said the same before. */
    boolean hasSaid(Petition petition, String text) {
        return opened(petition).stream()
                .anyMatch(message -> message.author() == MessageAuthor.SOURCE
                        && message.text().equals(text));
    }

    private List<Opened> opened(Petition petition) {
        return list("petitionId = ?1 order by ordinal", petition.id()).stream()
                .map(message -> new Opened(
                        message.id(),
                        message.author(),
                        message.writtenAt(),
                        seals.openText(Seals.Kind.MESSAGE, message.id(), message.sealed())))
                .toList();
    }
}
