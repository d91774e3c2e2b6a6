package org.suyuan.intake.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.intake.vault.Envelopes;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Notices of hearings and opinions of reviews, sealed: of each kind the last of a petition. In the caller's transaction. */
@ApplicationScoped
public class NoticeLetters {
    @Inject
    Sql sql;

    @Inject
    Envelopes envelopes;

    @Inject
    Seals seals;

    @Inject
    ObjectMapper json;

    /** Keeps an opinion; of what was told before, without words, there is none to print. */
    public void keep(ReviewDecided told) {
        String sealed = told.sealed();
        if (sealed != null) {
            String place = ReviewDecided.place(told.petitionId(), told.stage());
            keep(told.petitionId(), LetterKind.REVIEW_OPINION, envelopes.open(place, sealed));
        }
    }

    /** Keeps the notice of a hearing. */
    public void keep(HearingCalled told) {
        String sealed = told.sealed();
        if (sealed != null) {
            String place = HearingCalled.place(told.petitionId(), told.stage());
            keep(told.petitionId(), LetterKind.HEARING_NOTICE, envelopes.open(place, sealed));
        }
    }

    private void keep(UUID petitionId, LetterKind kind, String words) {
        forget(petitionId, kind);
        UUID id = NewId.next();
        sql.update(
                "insert into notice_letter (id, petition_id, kind, sealed) values (?, ?, ?, ?)",
                id,
                petitionId,
                kind,
                seals.close(VaultTable.NOTICE_LETTER, id, words));
    }

    /** The hearing is not held. */
    public void cancelled(UUID petitionId) {
        forget(petitionId, LetterKind.HEARING_NOTICE);
    }

    private void forget(UUID petitionId, LetterKind kind) {
        sql.update("delete from notice_letter where petition_id = ? and kind = ?", petitionId, kind);
    }

    boolean has(UUID petitionId, LetterKind kind) {
        return sql.count("select count(*) from notice_letter where petition_id = ? and kind = ?", petitionId, kind) > 0;
    }

    /** The words of the last one. */
    <W> Optional<W> words(UUID petitionId, LetterKind kind, Class<W> words) {
        return sql.first(
                        "select id, sealed from notice_letter where petition_id = ? and kind = ?",
                        row -> seals.openText(
                                VaultTable.NOTICE_LETTER, row.getObject("id", UUID.class), row.getBytes("sealed")),
                        petitionId,
                        kind)
                .map(text -> read(text, words));
    }

    private <W> W read(String text, Class<W> words) {
        try {
            return json.readValue(text, words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no " + words.getSimpleName(), e);
        }
    }
}
