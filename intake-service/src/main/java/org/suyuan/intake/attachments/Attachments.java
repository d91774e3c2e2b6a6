package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENTS_ARE_LIMITED;
import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_FITS;
import static org.suyuan.intake.attachments.AttachmentRules.UNIT_HANDS_IN_WHAT_IT_HANDLED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.time.TimePrecision;

/** Takes, lists and opens the files of a petition. The same file again is the same attachment. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
    /** Most files of a petition. */
    static final int MOST = 100;

    private static final int MEGABYTE = 1024 * 1024;

    private static final String SEPARATOR = "\n";

    private final Semaphore turns = new Semaphore(1, true);

    private static final Set<String> OFFICE = Set.of(Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE);

    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    SealedFiles files;

    @Inject
    VirusScanner scanner;

    @Inject
    Seals seals;

    @Inject
    Interests interests;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    TimePrecision precision;

    @Inject
    IntakeConfig config;

    /** An attachment with the name that it was given. */
    public record Named(Attachment attachment, String name) {
        @Override
        public String toString() {
            return "Named[sealed]";
        }
    }

    /** An attachment with the checksum of its content. */
    public record Hashed(Attachment attachment, byte[] sha256) {}

    /** An attachment, opened. */
    public record Opened(Attachment attachment, String name, byte[] content) {
        @Override
        public String toString() {
            return "Opened[sealed]";
        }
    }

    /** Takes a file at the desk, or of the unit that handles the petition. */
    public Named add(UUID petitionId, AttachmentKind kind, String name, Supplier<byte[]> content) {
        UNIT_HANDS_IN_WHAT_IT_HANDLED.demand(
                kind.isOfHandling() || OFFICE.stream().anyMatch(caller::hasRole));
        return add(() -> petitions.required(petitionId), kind, name, content);
    }

    /**
     * Takes a file of whoever holds the receipt code.
     *
     * @throws NotFound when there is no such code
     */
    public Named add(String receiptCode, AttachmentKind kind, String name, Supplier<byte[]> content) {
        return add(() -> petitions.requiredByReceipt(receipts.hash(receiptCode)), kind, name, content);
    }

    /** The files of a petition, oldest first. */
    @Transactional
    public List<Named> of(UUID petitionId) {
        return list(
                        "petitionId = ?1 order by id",
                        petitions.existing(petitionId).id())
                .stream()
                .map(this::named)
                .toList();
    }

    /** Opens a file; on record before anything is shown. */
    @Transactional
    public Opened open(UUID petitionId, UUID attachmentId) {
        UUID id = petitions.existing(petitionId).id();
        interests.demandNone(id);
        Attachment attachment = find("id = ?1 and petitionId = ?2", attachmentId, id)
                .<Attachment>firstResultOptional()
                .orElseThrow(() -> new NotFound(attachmentId));
        trail.record("readAttachment", id, null, List.of(attachmentId.toString()));
        String[] sealed = sealed(attachment);
        byte[] content =
                oneAtATime(() -> files.open(attachment.file(), HexFormat.of().parseHex(sealed[0])));
        return new Opened(attachment, sealed[1], content);
    }

    /** The files of a petition for its archived file; their names, which may name somebody, stay here. */
    public List<Hashed> archived(UUID petitionId) {
        return list("petitionId = ?1 order by id", petitionId).stream()
                .map(each -> new Hashed(each, HexFormat.of().parseHex(sealed(each)[0])))
                .toList();
    }

    /** Opens a file of an archived petition; who reads it is on record elsewhere. */
    public byte[] content(UUID petitionId, UUID attachmentId) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Attachment attachment = find("id = ?1 and petitionId = ?2", attachmentId, petitionId)
                    .<Attachment>firstResultOptional()
                    .orElseThrow(() -> new NotFound(attachmentId));
            return oneAtATime(() -> files.open(attachment.file(), HexFormat.of().parseHex(sealed(attachment)[0])));
        });
    }

    /** The scanner is slow: it is asked between two transactions, the right to the petition before and after. */
    private Named add(Supplier<Petition> petition, AttachmentKind kind, String name, Supplier<byte[]> content) {
        QuarkusTransaction.requiringNew().run(() -> demandRoom(petition.get()));
        Kept kept = oneAtATime(() -> checked(content.get()));
        return QuarkusTransaction.requiringNew().call(() -> enter(petition.get(), kind, name, kept));
    }

    /** A file that was looked at, and the name that it goes by. */
    private record Kept(FileType type, byte[] content, byte[] hash, String file) {}

    private Kept checked(byte[] content) {
        ATTACHMENT_FITS.demand(content.length <= config.attachmentBytes(), config.attachmentBytes() / MEGABYTE);
        ContentCheck.Checked checked = ContentCheck.check(content);
        scanner.demandClean(content);
        byte[] hash = SealedFiles.hash(checked.content());
        return new Kept(checked.type(), checked.content(), hash, files.name(hash));
    }

    /** A file is in memory twice while it is sealed or opened: one after the other, many small heaps are enough. */
    private <T> T oneAtATime(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Looked at before a file is kept, too: what is refused is not kept. */
    private void demandRoom(Petition petition) {
        ATTACHMENTS_ARE_LIMITED.demand(count("petitionId", petition.id()) < MOST, MOST);
    }

    private Named enter(Petition petition, AttachmentKind kind, String name, Kept kept) {
        // Two who add at once come one after the other.
        petitions.hold(petition.id(), petition.id());
        List<Attachment> known = list("petitionId = ?1 order by id", petition.id());
        for (Attachment earlier : known) {
            if (isTheSame(earlier, kind, kept)) {
                return named(earlier);
            }
        }
        demandRoom(petition);
        if (petition.origin().anonymous()) {
            precision.keep();
        }
        boolean nameless = petition.origin().anonymous() || name.isBlank();
        String shown = nameless
                ? "附件" + (known.size() + 1) + kept.type().ending()
                : kept.type().named(name);
        oneAtATime(() -> {
            files.keep(kept.file(), kept.content());
            return kept;
        });
        Named entered = new Named(attachment(petition, kind, shown, kept), shown);
        persist(entered.attachment());
        trail.record("addAttachment", petition.id(), null, List.of(kind.name()));
        return entered;
    }

    /** The same file, from the same person for the same use: what others handed in is theirs. */
    private boolean isTheSame(Attachment earlier, AttachmentKind kind, Kept kept) {
        return earlier.file().equals(kept.file())
                && earlier.kind() == kind
                && Written.isSamePerson(earlier.addedBy(), caller.name());
    }

    private Attachment attachment(Petition petition, AttachmentKind kind, String shown, Kept kept) {
        UUID id = precision.newId();
        String sealed = SealedFiles.hex(kept.hash()) + SEPARATOR + shown;
        return new Attachment(
                id,
                petition.id(),
                kind,
                kept.type(),
                kept.content().length,
                kept.file(),
                seals.close(VaultTable.ATTACHMENT, id, sealed),
                config.clamav().isPresent(),
                caller.name(),
                precision.now());
    }

    private Named named(Attachment attachment) {
        return new Named(attachment, sealed(attachment)[1]);
    }

    private String[] sealed(Attachment attachment) {
        return seals.openText(VaultTable.ATTACHMENT, attachment.id(), attachment.sealed())
                .split(SEPARATOR, 2);
    }
}
