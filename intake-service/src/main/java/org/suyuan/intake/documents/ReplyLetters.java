package org.suyuan.intake.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReplyWithdrawn;
import org.suyuan.intake.vault.Envelopes;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;

/** The replies that units issued, sealed, one a petition: the version that holds (F-02). In the caller's transaction. */
@ApplicationScoped
public class ReplyLetters {
    @Inject
    Sql sql;

    @Inject
    Envelopes envelopes;

    @Inject
    Seals seals;

    @Inject
    ObjectMapper json;

    /** The reply that holds. */
    record Current(UUID replyId, ReplyIssued.Words words) {}

    /** Keeps a reply in place of the version before; one that was withdrawn or followed by another comes too late. */
    public void keep(ReplyIssued told) {
        UUID id = told.petitionId();
        String words = envelopes.open(ReplyIssued.place(told.replyId()), told.sealed());
        sql.update(
                "insert into reply_letter (id, reply_id, version, sealed)"
                        + " select ?, ?, ?, ? where not exists (select 1 from withdrawn_reply where reply_id = ?)"
                        + " on conflict (id) do update set reply_id = excluded.reply_id, version = excluded.version,"
                        + " sealed = excluded.sealed, read_on = null where reply_letter.version < excluded.version",
                id,
                told.replyId(),
                told.version(),
                seals.close(VaultTable.REPLY_LETTER, id, words.getBytes(StandardCharsets.UTF_8)),
                told.replyId());
    }

    /** It is corrected: nobody is given it any more. */
    public void withdraw(ReplyWithdrawn told) {
        sql.update("insert into withdrawn_reply (reply_id) values (?) on conflict do nothing", told.replyId());
        sql.update("delete from reply_letter where reply_id = ?", told.replyId());
    }

    /** What holds was set aside. */
    public void forget(UUID petitionId) {
        sql.update(
                "with gone as (delete from reply_letter where id = ? returning reply_id)"
                        + " insert into withdrawn_reply (reply_id) select reply_id from gone on conflict do nothing",
                petitionId);
    }

    /** The one that holds, until the end of the transaction. */
    Optional<Current> current(UUID petitionId) {
        return sql.first(
                "select reply_id, sealed from reply_letter where id = ? for update",
                row -> new Current(
                        row.getObject("reply_id", UUID.class),
                        words(seals.openText(VaultTable.REPLY_LETTER, petitionId, row.getBytes("sealed")))),
                petitionId);
    }

    private ReplyIssued.Words words(String text) {
        try {
            return json.readValue(text, ReplyIssued.Words.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no reply", e);
        }
    }

    /** Whether there is one for who filed by themselves: only they hold the code. */
    public boolean isForOwn(UUID petitionId) {
        return sql.count(
                        "select count(*) from reply_letter join own_receipt on petition_id = id where id = ?",
                        petitionId)
                > 0;
    }

    /** Notes that the petitioner read it; false when they did before. */
    boolean read(UUID petitionId, LocalDate day) {
        return sql.update("update reply_letter set read_on = ? where id = ? and read_on is null", day, petitionId) > 0;
    }
}
