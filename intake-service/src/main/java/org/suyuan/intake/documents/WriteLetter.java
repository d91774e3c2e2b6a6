package org.suyuan.intake.documents;

import static org.suyuan.intake.documents.LetterRules.LETTER_FOLLOWS_ITS_ACT;
import static org.suyuan.intake.documents.LetterRules.LETTER_OF_A_UNIT_IS_ITS_REPLY;
import static org.suyuan.intake.documents.LetterRules.LETTER_SHOWS_EVERY_CHARACTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.ReplyRead;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.identities.ReadIdentity;
import org.suyuan.intake.identities.ReadingPurpose;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.IdentityField;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.TimePrecision;
import org.suyuan.platform.time.Zone;

/** Writes the letters of a petition and prints them; a name that a letter is addressed to is read on record (X-35). */
@ApplicationScoped
public class WriteLetter {
    private static final Set<String> OFFICE = Set.of(Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE);

    @Inject
    Petitions petitions;

    @Inject
    ReadIdentity readIdentity;

    @Inject
    Vault vault;

    @Inject
    Receipts receipts;

    @Inject
    LetterTexts texts;

    @Inject
    ReplyLetters replies;

    @Inject
    NoticeLetters notices;

    @Inject
    PdfRenderer renderer;

    @Inject
    DocxRenderer docx;

    @Inject
    Outbox outbox;

    @Inject
    TimePrecision precision;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    IntakeConfig config;

    /**
     * A letter as PDF, for the desk or the unit that replies to hand over or send.
     *
     * @param replaceMissing whether a sign may stand for characters that no font has
     */
    @Transactional
    public byte[] print(UUID petitionId, LetterKind kind, boolean replaceMissing, Locale language) {
        Letter letter = written(petitionId, kind, language);
        Set<String> missing = renderer.missing(letter);
        LETTER_SHOWS_EVERY_CHARACTER.demand(replaceMissing || missing.isEmpty(), String.join("、", missing));
        return renderer.render(letter, language);
    }

    /** The same as DOCX, whose fonts are those of who opens it. */
    @Transactional
    public byte[] docx(UUID petitionId, LetterKind kind, Locale language) {
        return docx.render(written(petitionId, kind, language), language);
    }

    private Letter written(UUID petitionId, LetterKind kind, Locale language) {
        Petition petition = petitions.existing(petitionId);
        LETTER_OF_A_UNIT_IS_ITS_REPLY.demand(kind == LetterKind.REPLY || isOffice());
        LETTER_FOLLOWS_ITS_ACT.demand(follows(petition, kind, notices.kinds(petitionId)), petition.state());
        if (!isOffice()) {
            scope.demandCovers(replies.current(petitionId).orElseThrow().words().unit());
        }
        trail.record("printLetter", petitionId, ReadingPurpose.DELIVERY.name(), List.of(kind.name()));
        String code = isHeldBy(petition) ? code(petition) : null;
        return texts.of(petition, kind, addressee(petition, kind, language), code, language);
    }

    private boolean isOffice() {
        return OFFICE.stream().anyMatch(caller::hasRole);
    }

    private boolean follows(Petition petition, LetterKind kind, Set<LetterKind> told) {
        return kind.follows(petition)
                && (kind != LetterKind.REPLY || replies.current(petition.id()).isPresent())
                && (!kind.isNotice() || told.contains(kind));
    }

    /**
     * The receipt as PDF for whoever holds its code, addressed to nobody by name.
     *
     * @throws org.suyuan.platform.problem.NotFound when there is no such code
     */
    @Transactional
    public byte[] receipt(String receiptCode, Locale language) {
        Petition petition = petitions.requiredByReceipt(receipts.hash(receiptCode));
        String anybody = Messages.text(language, "letter.petitioner");
        return renderer.render(texts.of(petition, LetterKind.RECEIPT, anybody, code(petition), language), language);
    }

    /**
     * The reply as PDF for who filed by themselves and holds the receipt code, addressed to nobody by name; the first reading is
     * its delivery (F-03).
     *
     * @throws org.suyuan.platform.problem.NotFound when there is no such code, or no reply for it
     */
    @Transactional
    public byte[] reply(String receiptCode, Locale language) {
        Petition petition = petitions.requiredByReceipt(receipts.hash(receiptCode));
        UUID id = petition.id();
        ReplyLetters.Current reply =
                replies.current(id).filter(any -> replies.isForOwn(id)).orElseThrow(() -> new NotFound(id));
        if (petition.origin().anonymous()) {
            precision.keep();
        }
        LocalDate today = Zone.dateOf(precision.now());
        if (replies.read(id, today)) {
            outbox.append(new ReplyRead(id, reply.replyId(), today));
        }
        trail.record("publicReply", id, null, List.of());
        String anybody = Messages.text(language, "letter.petitioner");
        return renderer.render(texts.of(petition, LetterKind.REPLY, anybody, null, language), language);
    }

    /** Gives the receipt code only to who may have it: of a public filing the petitioner alone has it. */
    private boolean isHeldBy(Petition petition) {
        return petition.origin().channel() != Channel.WEB
                && petition.origin().firstHandler().equals(caller.name());
    }

    /** The letters that were due to the petitioner, in their words, for the archived file; its code is in none of them. */
    public Map<LetterKind, Letter> all(Petition petition) {
        Locale language = Locale.SIMPLIFIED_CHINESE;
        String addressee = addressee(vault.open(petition.id()), language);
        Set<LetterKind> told = notices.kinds(petition.id());
        Map<LetterKind, Letter> letters = new EnumMap<>(LetterKind.class);
        for (LetterKind kind : LetterKind.values()) {
            if (follows(petition, kind, told)) {
                String to = kind.isInternal() ? "" : addressee;
                letters.put(kind, texts.of(petition, kind, to, null, language));
            }
        }
        return letters;
    }

    private String addressee(Petition petition, LetterKind kind, Locale language) {
        return kind.isInternal()
                ? ""
                : addressee(
                        readIdentity.open(petition.id(), ReadingPurpose.DELIVERY, Set.of(IdentityField.NAME)),
                        language);
    }

    private static String addressee(List<Identity> named, Locale language) {
        String first = named.isEmpty() ? null : named.get(0).name();
        return first == null || first.isBlank()
                ? Messages.text(language, "letter.petitioner")
                : Messages.text(language, named.size() == 1 ? "letter.one" : "letter.several", first);
    }

    /** The code to follow it with, behind the page for it where there is one: as a fragment, which no server sees. */
    private String code(Petition petition) {
        String code = receipts.codeOf(petition.id());
        return config.statusPage().map(page -> page + "#" + code).orElse(code);
    }
}
