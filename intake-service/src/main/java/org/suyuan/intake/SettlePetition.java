package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.GROUP_WITHDRAWS_AT_THE_DESK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.intake.vault.Receipts;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Ending;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.TimePrecision;

/** Ends a matter at the desk: solved at once, answered, passed to a business department, or taken back (I-20, I-21, X-50). */
@ApplicationScoped
public class SettlePetition {
    @Inject
    Petitions petitions;

    @Inject
    Receipts receipts;

    @Inject
    Deadlines deadlines;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    TimePrecision precision;

    @Transactional
    public Petition settle(UUID id, DeskEnding ending) {
        return end(petitions.required(id), ending);
    }

    /**
     * Whoever holds the receipt code takes the petition back; a group does so at the desk, and so does whoever was joined by
     * others' merged petitions, because one code does not speak for all.
     *
     * @throws org.suyuan.platform.problem.NotFound when there is no such code
     */
    @Transactional
    public Petition withdraw(String receiptCode, String reason) {
        Petition petition = petitions.requiredByReceipt(receipts.hash(receiptCode));
        GROUP_WITHDRAWS_AT_THE_DESK.demand(petition.extent().headCount() == 1 && !petitions.holdsMerged(petition.id()));
        if (petition.origin().anonymous()) {
            precision.keep();
        }
        return end(petition, DeskEnding.withdrawal(reason));
    }

    private Petition end(Petition petition, DeskEnding ending) {
        outbox.append(petition.settle(ending, caller.name()));
        deadlines.meet(petition.id(), RegisterPetition.ACCEPTANCE);
        deadlines.cancel(petition.id(), RegisterPetition.REPORT, Ending.SETTLED);
        return petitions.saved(petition);
    }
}
