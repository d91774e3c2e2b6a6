package org.suyuan.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.time.TimePrecision;

/** Messages as they are kept: sealed (I-14). In the caller's transaction. */
@ApplicationScoped
class SealedMessages implements PanacheRepositoryBase<Message, UUID> {
    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    TimePrecision precision;

    ExchangeMessages.Taken write(Petition petition, MessageAuthor author, String text) {
        UUID id = precision.newId();
        byte[] sealed = seals.close(VaultTable.MESSAGE, id, text);
        Message message = new Message(id, petition.id(), author, sealed, precision.now());
        persist(message);
        outbox.append(message.written());
        return new ExchangeMessages.Taken(petition.id(), id, message.writtenAt());
    }

    /** The messages of a petition, opened, oldest first. */
    List<ExchangeMessages.Opened> of(Petition petition) {
        return list("petitionId = ?1 order by ordinal", petition.id()).stream()
                .map(message -> new ExchangeMessages.Opened(
                        message.id(),
                        message.author(),
                        message.writtenAt(),
                        seals.openText(VaultTable.MESSAGE, message.id(), message.sealed())))
                .toList();
    }

    /** Whether the system that an order came from said the same before. */
    boolean hasSaid(Petition petition, String text) {
        return of(petition).stream()
                .anyMatch(message -> message.author() == MessageAuthor.SOURCE
                        && message.text().equals(text));
    }

    /** What those who raise a petition said of it after its registration. */
    List<String> saidOf(Petition petition) {
        return of(petition).stream()
                .filter(message -> message.author() != MessageAuthor.OFFICE)
                .map(ExchangeMessages.Opened::text)
                .toList();
    }
}
