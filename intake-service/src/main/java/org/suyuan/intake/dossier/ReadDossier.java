package org.suyuan.intake.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.identities.ReadIdentity;
import org.suyuan.intake.identities.ReadingPurpose;
import org.suyuan.intake.vault.BlindIndex;
import org.suyuan.intake.vault.Petitioner;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.recusal.Interests;

/** Opens the file of the people behind a petition: all their petitions that the caller may see, with what came of each (I-05). */
@ApplicationScoped
public class ReadDossier {
    /** More than anybody has raised. */
    private static final int MOST = 200;

    @Inject
    Petitions petitions;

    @Inject
    ReadIdentity readIdentity;

    @Inject
    BlindIndex index;

    @Inject
    Entries entries;

    @Inject
    Interests interests;

    @Inject
    AuditTrail trail;

    /** A petition in the file. */
    public record Filed(Petition petition, List<Entry> entries) {}

    /**
     * The file of one person.
     *
     * @param petitioner masked
     * @param petitions newest first
     */
    public record Dossier(Petitioner petitioner, List<Filed> petitions) {}

    /** One file for each who raised the petition; on record with its purpose before anything is shown. */
    @Transactional
    public List<Dossier> of(UUID petitionId, ReadingPurpose purpose) {
        UUID id = petitions.existing(petitionId).id();
        interests.demandNone(id);
        trail.record("readDossier", id, purpose.name(), List.of());
        return readIdentity.masked(id).stream().map(this::dossier).toList();
    }

    private Dossier dossier(Petitioner petitioner) {
        List<Petition> theirs = petitions.visibleOf(index.petitionsOf(petitioner.id(), MOST));
        Map<UUID, List<Entry>> happened =
                entries.of(theirs.stream().map(Petition::id).toList());
        return new Dossier(
                petitioner,
                theirs.stream()
                        .map(petition -> new Filed(petition, happened.getOrDefault(petition.id(), List.of())))
                        .toList());
    }
}
