package org.suyuan.intake.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.SupervisionOpened;
import org.suyuan.intake.vault.Envelopes;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** What later steps tell in sealed words, kept sealed: of each kind the last of a petition. In the caller's transaction. */
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

    /** Keeps the opinion of a review. */
    public void keep(ReviewDecided told) {
        keep(
                told.petitionId(),
                LetterKind.REVIEW_OPINION,
                ReviewDecided.place(told.petitionId(), told.stage()),
                told.sealed());
    }

    /** Keeps the notice of a hearing. */
    public void keep(HearingCalled told) {
        keep(
                told.petitionId(),
                LetterKind.HEARING_NOTICE,
                HearingCalled.place(told.petitionId(), told.stage()),
                told.sealed());
    }

    /** Keeps the notice of a supervision. */
    @Transactional
    public void keep(SupervisionOpened told) {
        keep(
                told.petitionId(),
                LetterKind.SUPERVISION_NOTICE,
                SupervisionOpened.place(told.supervisionId()),
                told.sealed());
    }

    /** Keeps the minutes of the joint consultation. */
    @Transactional
    public void keep(MinutesAdopted told) {
        keep(told.petitionId(), LetterKind.MINUTES, MinutesAdopted.place(told.petitionId()), told.sealed());
    }

    /** Keeps the supplements of the minutes, all of them. */
    @Transactional
    public void keep(MinutesSupplemented told) {
        keep(
                told.petitionId(),
                LetterKind.MINUTES_SUPPLEMENT,
                MinutesSupplemented.place(told.petitionId()),
                told.sealed());
    }

    /** Keeps the closing report. */
    @Transactional
    public void keep(PetitionClosed told) {
        keep(told.petitionId(), LetterKind.CLOSING_REPORT, PetitionClosed.place(told.petitionId()), told.sealed());
    }

    /** Of what was told before, without words, there is nothing to print. */
    private void keep(UUID petitionId, LetterKind kind, String place, @Nullable String sealed) {
        if (sealed != null) {
            keep(petitionId, kind, envelopes.open(place, sealed));
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

    /** Of which kinds a petition has one. */
    Set<LetterKind> kinds(UUID petitionId) {
        return Set.copyOf(sql.list(
                "select distinct kind from notice_letter where petition_id = ?",
                row -> LetterKind.valueOf(row.getString(1)),
                petitionId));
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
