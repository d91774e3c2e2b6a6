package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.EXTERNAL_REFERENCE_IS_REGISTERED_ONCE;
import static org.suyuan.intake.IntakeRules.FILED_FOR_A_UNIT_OF_THE_ENTERPRISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Limit;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.time.Discretion;
import org.suyuan.platform.time.Zone;

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
    Numbers numbers;

    @Inject
    Vault vault;

    @Inject
    Receipts receipts;

    @Inject
    Recusals recusals;

    @Inject
    RepeatIndex repeats;

    @Inject
    Interests interests;

    @Inject
    Discretion discretion;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    IntakeConfig config;

    @Inject
    Clock clock;

    @Transactional
    public Petition register(Registration registration) {
        registration.check(clock.instant());
        if (registration.anonymous()) {
            discretion.keep();
        }
        Instant now = discretion.now();
        Instant received = discretion.of(registration.receivedAt());
        String ref = registration.externalRef();
        EXTERNAL_REFERENCE_IS_REGISTERED_ONCE.demand(ref == null || !petitions.has(registration.channel(), ref));
        UUID id = discretion.newId();
        boolean collective = registration.headCount() >= config.collectiveFrom();
        Report draft =
                ReportDraft.of(registration.appeal(), registration.headCount(), collective, registration.urgentSigns());
        List<UUID> petitionerIds = vault.seal(id, registration.petitioners());
        byte[] receiptHash = receipts.hash(receipts.codeOf(id));
        arm(id, REPORT, "I-09", now, Limit.workingDays(config.reportWorkingDays()));
        arm(id, ACCEPTANCE, "E-01", received, Limit.naturalDays(config.acceptanceDays()));
        Petition petition =
                new Petition(id, numbers.next(Zone.dateOf(now)), registration, draft, receiptHash, received, now);
        petitions.persist(petition);
        repeats.enter(id, FindRepeats.text(petition));
        outbox.append(petition.registered(petitionerIds));
        registration.employeeNumbers().forEach(number -> recusals.declare(id, number, InterestGround.OWN_CASE));
        registration.accusedPersons().forEach(person -> recusals.declare(id, person, InterestGround.ACCUSED));
        interests.demandNone(id);
        return petitions.saved(petition);
    }

    /** What is filed in public: it concerns a unit that somebody here answers for, or nobody would ever see it. */
    @Transactional
    public Petition file(Registration registration) {
        String enterprise = config.publicUnit();
        String unit = registration.appeal().unit();
        FILED_FOR_A_UNIT_OF_THE_ENTERPRISE.demand(
                unit.equals(enterprise) || unit.startsWith(enterprise + "/"), enterprise);
        return register(registration);
    }

    private void arm(UUID id, String purpose, String clause, Instant start, Limit limit) {
        deadlines.arm(new Deadline.Arming(id, purpose, "", clause, start, limit, null));
    }
}
