package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.EXTERNAL_REFERENCE_IS_REGISTERED_ONCE;
import static org.suyuan.intake.IntakeRules.FILED_FOR_A_UNIT_OF_THE_ENTERPRISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.Branch;
import org.suyuan.contract.Limit;
import org.suyuan.contract.intake.GroupArrived;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.intake.repeats.index.RepeatIndex;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.time.TimePrecision;
import org.suyuan.platform.time.Zone;
import org.suyuan.rules.RuleBroken;

/** Registers a petition of any channel: number, sealed identities, drafted report, two clocks, one event. */
@ApplicationScoped
public class RegisterPetition {
    /** Clock of the preliminary analysis report (I-09). */
    public static final String REPORT = "report";
    /** Clock of the decision on acceptance (E-01). */
    public static final String ACCEPTANCE = "acceptance";

    @Inject
    Petitions petitions;

    @Inject
    Orders orders;

    @Inject
    Numbers numbers;

    @Inject
    Parties parties;

    @Inject
    Receipts receipts;

    @Inject
    Analysis analysis;

    @Inject
    RepeatIndex repeats;

    @Inject
    TimePrecision precision;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    IntakeConfig config;

    @Inject
    Clock clock;

    /** The petition, without its number: it gets that when the transaction ends (ADR 18). */
    @Transactional
    public Petition register(Registration registration) {
        demandRegistrable(registration);
        UUID id = precision.newId();
        Instant received = precision.of(registration.receivedAt());
        List<UUID> petitionerIds = parties.keep(id, registration);
        arm(id, REPORT, "I-09", precision.now(), Limit.workingDays(config.reportWorkingDays()));
        arm(id, ACCEPTANCE, "E-01", received, Limit.naturalDays(config.acceptanceDays()));
        Petition petition = kept(id, registration, received);
        petitions.persist(petition);
        outbox.append(petition.origin().registered(petition, petitionerIds));
        if (registration.isGroupOnSite(config.collectiveFrom())) {
            outbox.append(
                    new GroupArrived(id, petition.unit(), petition.extent().headCount()));
        }
        return petitions.saved(petition);
    }

    /** A matter that was closed before: kept, numbered and found like every other, and nobody is rung (I-27). */
    @Transactional
    public Petition recordHistory(Registration registration, LocalDate closedOn) {
        demandRegistrable(registration);
        Instant received = precision.of(registration.receivedAt());
        registration.checkClosed(closedOn, Zone.today(clock));
        UUID id = precision.newId();
        parties.keepOf(id, registration);
        Petition petition = kept(id, registration, received);
        petition.closedBefore(closedOn);
        petitions.persist(petition);
        return petitions.saved(petition);
    }

    /** Registers a public filing; its unit must belong to the enterprise, or nobody would ever see it. */
    @Transactional
    public Petition file(Registration registration) {
        String enterprise = config.publicUnit();
        String unit = registration.appeal().unit();
        FILED_FOR_A_UNIT_OF_THE_ENTERPRISE.demand(Branch.covers(enterprise, unit), enterprise);
        Petition filed = register(registration);
        receipts.keepForThemAlone(filed.id());
        return filed;
    }

    private Petition kept(UUID id, Registration registration, Instant received) {
        Appeal appeal = registration.appeal();
        repeats.enter(id, new MatterText(appeal.title(), appeal.text(), received));
        petitions.makeFindable(id, appeal);
        Report draft = draft(registration, received);
        byte[] receiptHash = receipts.hash(receipts.codeOf(id));
        Instant now = precision.now();
        String number = numbers.next(id, Zone.dateOf(now));
        return new Petition(id, number, registration, draft, receiptHash, received, now);
    }

    private void demandRegistrable(Registration registration) {
        registration.check(clock.instant());
        String ref = registration.externalRef();
        if (ref != null && orders.has(registration.channel(), ref)) {
            String number = orders.visible(registration.channel(), ref)
                    .map(Petition::number)
                    .orElse("…");
            throw new RuleBroken(EXTERNAL_REFERENCE_IS_REGISTERED_ONCE, number);
        }
        if (registration.anonymous()) {
            precision.keep();
        }
    }

    private Report draft(Registration registration, Instant received) {
        Analysis.Matter matter = new Analysis.Matter(
                null,
                registration.appeal(),
                registration.circumstances().said(),
                received,
                registration.headCount(),
                registration.urgentSigns().size(),
                // What a revisit found is linked and new: a repeat is what a person has judged one (I-23, F-07).
                false,
                registration.employeeNumbers(),
                null);
        boolean collective = registration.headCount() >= config.collectiveFrom();
        return ReportDraft.of(registration, collective, analysis.of(matter));
    }

    private void arm(UUID id, String purpose, String clause, Instant start, Limit limit) {
        deadlines.arm(new Arming(id, purpose, "", clause, start, limit, null));
    }
}
