package org.suyuan.intake.documents;

import static org.suyuan.intake.documents.LetterTexts.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.SupervisionOpened;
import org.suyuan.platform.problem.Messages;

/** Composes what later steps tell in sealed words. */
@ApplicationScoped
class NoticeTexts {
    @Inject
    NoticeLetters notices;

    @Inject
    ReplyLetters replies;

    void hearing(Letter.Body body, UUID petitionId, Locale language) {
        HearingCalled.Words told = words(petitionId, LetterKind.HEARING_NOTICE, HearingCalled.Words.class);
        body.table(List.of(
                row(language, "hearing-body", told.body()),
                row(language, "hearing-subject", told.subject()),
                row(language, "hearing-from", Dates.day(told.beginsOn(), language)),
                row(language, "hearing-to", Dates.day(told.endsOn(), language)),
                row(language, "hearing-place", told.place())));
    }

    void review(Letter.Body body, UUID petitionId, Locale language) {
        ReviewDecided.Words told = words(petitionId, LetterKind.REVIEW_OPINION, ReviewDecided.Words.class);
        body.table(List.of(
                row(language, "review-number", told.number()),
                row(language, "review-body", told.body()),
                row(language, "review-day", Dates.day(told.decidedOn(), language))));
        body.paragraph(told.opinion());
    }

    void supervision(Letter.Body body, UUID petitionId, Locale language) {
        SupervisionOpened.Words told = words(petitionId, LetterKind.SUPERVISION_NOTICE, SupervisionOpened.Words.class);
        body.table(List.of(
                row(language, "supervised-unit", told.unit()),
                row(language, "supervised-for", Messages.label(language, told.cause())),
                row(language, "supervised-on", Dates.day(told.openedOn(), language)),
                row(
                        language,
                        "supervised-until",
                        Messages.text(language, "letter.answer-days", String.valueOf(told.answerDays())))));
        String letter = told.letter();
        if (letter != null) {
            body.paragraph(letter);
        }
    }

    void minutes(Letter.Body body, UUID petitionId, Locale language) {
        MinutesAdopted.Words told = words(petitionId, LetterKind.MINUTES, MinutesAdopted.Words.class);
        List<Letter.Row> rows = new ArrayList<>(List.of(
                row(language, "minutes-number", told.number()),
                row(language, "minutes-chair", told.chair()),
                row(language, "minutes-day", Dates.day(told.adoptedOn(), language)),
                row(language, "minutes-facts", told.facts()),
                row(language, "responsible-unit", told.leadUnit()),
                row(language, "minutes-plan", told.plan())));
        told.items().forEach(item -> rows.add(item(item, language)));
        if (!told.silent().isEmpty()) {
            rows.add(row(language, "minutes-silent", String.join("、", told.silent())));
        }
        body.table(rows);
    }

    void supplements(Letter.Body body, UUID petitionId, Locale language) {
        MinutesSupplemented.Words told =
                words(petitionId, LetterKind.MINUTES_SUPPLEMENT, MinutesSupplemented.Words.class);
        body.table(List.of(row(language, "minutes-number", told.minutesNumber())));
        for (MinutesSupplemented.SupplementWords one : told.supplements()) {
            List<Letter.Row> rows = new ArrayList<>(List.of(
                    row(language, "supplement-number", String.valueOf(one.number())),
                    row(language, "minutes-chair", one.chair()),
                    row(language, "minutes-day", Dates.day(one.adoptedOn(), language)),
                    row(language, "supplement-changes", one.changes()),
                    row(language, "supplement-words", one.words())));
            one.items().forEach(item -> rows.add(item(item, language)));
            body.table(rows);
        }
    }

    private static Letter.Row item(MinutesAdopted.ItemWords item, Locale language) {
        String what =
                Messages.text(language, "letter.item", item.what(), item.unit(), Dates.day(item.dueOn(), language));
        return row(language, "minutes-item", what);
    }

    void closing(Letter.Body body, UUID petitionId, Locale language) {
        PetitionClosed.Words told = words(petitionId, LetterKind.CLOSING_REPORT, PetitionClosed.Words.class);
        List<Letter.Row> rows = new ArrayList<>();
        replies.current(petitionId)
                .ifPresent(reply ->
                        rows.add(row(language, "reply-number", reply.words().number())));
        rows.add(row(language, "responsible-unit", told.responsibleUnit()));
        rows.add(row(language, "responsible-person", told.responsiblePerson()));
        rows.add(row(language, "solution", Messages.label(language, told.solution())));
        rows.add(row(language, "solution-evidence", told.solutionEvidence()));
        rows.add(row(language, "hazard", Messages.label(language, told.hazard())));
        rows.add(row(language, "hazard-evidence", told.hazardEvidence()));
        rows.add(row(language, "root-cause", Messages.label(language, told.rootCause())));
        rows.add(row(language, "closed-on", Dates.day(told.closedOn(), language)));
        body.table(rows);
    }

    private <W> W words(UUID petitionId, LetterKind kind, Class<W> words) {
        return notices.words(petitionId, kind, words).orElseThrow();
    }
}
