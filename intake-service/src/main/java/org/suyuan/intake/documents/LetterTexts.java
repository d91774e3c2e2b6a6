package org.suyuan.intake.documents;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.intake.AcceptanceGuide;
import org.suyuan.intake.DeskEnding;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Refusal;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.time.Zone;

/** Composes the texts of letters from the message bundle: fixed sentences and the facts of the petition. */
@ApplicationScoped
class LetterTexts {
    @Inject
    AcceptanceGuide guide;

    @Inject
    Receipts receipts;

    @Inject
    ReplyLetters replies;

    @Inject
    NoticeTexts notices;

    @Inject
    IntakeConfig config;

    @Inject
    Clock clock;

    Letter of(Petition petition, LetterKind kind, String addressee, @Nullable String code, Locale language) {
        ReplyIssued.Words reply = kind == LetterKind.REPLY ? reply(petition) : null;
        Letter.Body body = new Letter.Body();
        if (!addressee.isEmpty()) {
            body.paragraph(addressee);
        }
        body.paragraph(text(
                language, kind, "opening", petition.number(), petition.appeal().title()));
        switch (kind) {
            case RECEIPT -> body.table(receipt(petition, code != null, language));
            case ACCEPTANCE -> body.table(facts(petition, language));
            case REFUSAL -> refusal(body, petition, language);
            case SETTLEMENT -> settlement(body, petition, language);
            case EXTENSION -> body.table(extension(petition, language));
            case REPLY -> new ReplyText(requireNonNull(reply), language).write(body);
            case HEARING_NOTICE -> notices.hearing(body, petition.id(), language);
            case REVIEW_OPINION -> notices.review(body, petition.id(), language);
            case SUPERVISION_NOTICE -> notices.supervision(body, petition.id(), language);
            case MINUTES -> notices.minutes(body, petition.id(), language);
            case MINUTES_SUPPLEMENT -> notices.supplements(body, petition.id(), language);
            case CLOSING_REPORT -> {
                body.table(facts(petition, language));
                notices.closing(body, petition.id(), language);
            }
            case REPORT -> new ReportText(petition, language).write(body);
        }
        if (!kind.isInternal()) {
            body.paragraph(text(language, kind, "closing"));
        }
        return new Letter(
                text(language, kind, "title"),
                reply == null ? petition.number() : reply.number(),
                body.blocks(),
                config.officeName(),
                reply == null ? Zone.dateOf(clock.instant()) : reply.issuedOn(),
                kind == LetterKind.RECEIPT ? code : null);
    }

    private ReplyIssued.Words reply(Petition petition) {
        return replies.current(petition.id()).orElseThrow().words();
    }

    private List<Letter.Row> receipt(Petition petition, boolean withCode, Locale language) {
        List<Letter.Row> rows = new ArrayList<>(facts(petition, language));
        if (withCode) {
            rows.add(row(language, "code", receipts.codeOf(petition.id())));
        }
        return rows;
    }

    private static List<Letter.Row> facts(Petition petition, Locale language) {
        return List.of(
                row(language, "number", petition.number()),
                row(language, "matter", petition.appeal().title()),
                row(
                        language,
                        "channel",
                        Messages.label(language, petition.origin().channel())),
                row(
                        language,
                        "received",
                        petition.origin().anonymous()
                                ? Dates.day(Zone.dateOf(petition.matter().receivedAt()), language)
                                : Dates.moment(petition.matter().receivedAt(), language)),
                row(language, "people", String.valueOf(petition.extent().headCount())));
    }

    private void refusal(Letter.Body body, Petition petition, Locale language) {
        Refusal refusal = requireNonNull(petition.desk().refusal());
        body.table(List.of(
                row(language, "ground", Messages.label(language, refusal.ground())),
                row(language, "explanation", refusal.explanation())));
        guide.of(refusal.ground()).forEach(entry -> body.paragraph(entry.basis() + "：" + entry.rightWay()));
    }

    private static void settlement(Letter.Body body, Petition petition, Locale language) {
        DeskEnding ending = requireNonNull(petition.desk().settlement());
        List<Letter.Row> rows = new ArrayList<>();
        rows.add(row(language, "ending", Messages.label(language, ending.settlement())));
        rows.add(row(language, "explanation", ending.explanation()));
        String department = ending.department();
        if (department != null) {
            rows.add(row(language, "department", department));
        }
        body.table(rows);
    }

    private static List<Letter.Row> extension(Petition petition, Locale language) {
        Instant due = requireNonNull(petition.later().dueAt());
        return List.of(
                row(
                        language,
                        "why",
                        Messages.label(language, requireNonNull(petition.later().extendedFor()))),
                row(language, "due", Dates.day(Zone.dateOf(due), language)));
    }

    static Letter.Row row(Locale language, String label, String value) {
        return new Letter.Row(Messages.text(language, "letter.row." + label), value);
    }

    private static String text(Locale language, LetterKind kind, String part, Object... details) {
        return Messages.text(language, "letter." + kind + "." + part, details);
    }
}
