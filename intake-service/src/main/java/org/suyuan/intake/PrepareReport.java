package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.intake.analysis.RiskModels;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.FieldChanges;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.store.Precondition;
import org.suyuan.platform.time.TimePrecision;

/** Edits and issues the preliminary analysis report (I-06 to I-09). */
@ApplicationScoped
public class PrepareReport {
    @Inject
    Petitions petitions;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Precondition precondition;

    @Inject
    ReportVersions versions;

    @Inject
    RiskModels models;

    @Inject
    Analysis analysis;

    @Inject
    Vault vault;

    @Inject
    SealedMessages messages;

    @Inject
    AuditTrail trail;

    @Inject
    FieldChanges changes;

    @Inject
    TimePrecision precision;

    @Inject
    Clock clock;

    @Transactional
    public Petition edit(UUID id, Report judged) {
        precondition.require();
        Petition petition = petitions.required(id);
        knownUnits.demand(judged.units());
        judged.checkRisk(models.current());
        ReportVersions.Version before = ReportVersions.current(petition);
        petition.edit(judged, caller.name()).ifPresent(outbox::append);
        Petition edited = replaced(petition, before);
        trail.record("editReport", id, null, changes.fields());
        return edited;
    }

    /** Analyses anew what is not yet issued, by the reference data and the risk model of now. */
    @Transactional
    public Petition analyse(UUID id) {
        return analyse(petitions.required(id));
    }

    /** Analyses the system's draft anew, in the caller's transaction; what a clerk has judged stays theirs to judge. */
    Petition analyseDraft(Petition petition) {
        boolean isDraft = petition.state().isBeforeReport() && petition.report().writtenBy() == null;
        return isDraft ? analyse(petition) : petitions.saved(petition);
    }

    private Petition analyse(Petition petition) {
        ReportVersions.Version before = ReportVersions.current(petition);
        petition.openReport().analyse(analysis.of(matter(petition)));
        return replaced(petition, before);
    }

    /** All versions of a report, the first draft first. */
    @Transactional
    public List<ReportVersions.Version> versions(UUID id) {
        return versions.of(petitions.existing(id));
    }

    @Transactional
    public Petition issue(UUID id) {
        return petitions.act(id, petition -> {
            deadlines.meet(id, RegisterPetition.REPORT);
            return petition.issueReport(petitions.timesRaised(id), clock.instant(), caller.name());
        });
    }

    /** Saves first: of two who edit at once the second is told, before there is a version twice. */
    private Petition replaced(Petition petition, ReportVersions.Version before) {
        Petition saved = petitions.saved(petition);
        versions.keep(saved.id(), before, precision.now());
        return saved;
    }

    private List<String> said(Petition petition) {
        return Stream.concat(petition.origin().circumstances().said().stream(), messages.saidOf(petition).stream())
                .toList();
    }

    private Analysis.Matter matter(Petition petition) {
        List<String> numbers = vault.open(petition.id()).stream()
                .map(Identity::employeeNumber)
                .filter(Objects::nonNull)
                .toList();
        return new Analysis.Matter(
                petition.id(),
                petition.appeal(),
                said(petition),
                petition.matter().receivedAt(),
                petition.extent().headCount(),
                petition.extent().urgentSigns().size(),
                petition.report().content().repeat(),
                numbers,
                petition.matter().category());
    }
}
