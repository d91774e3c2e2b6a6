package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.Precondition;

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
    Precondition precondition;

    @Inject
    Clock clock;

    @Transactional
    public Petition edit(UUID id, Report judged) {
        precondition.require();
        Petition petition = petitions.required(id);
        petition.edit(judged).ifPresent(outbox::append);
        return petitions.saved(petition);
    }

    @Transactional
    public Petition issue(UUID id) {
        Petition petition = petitions.required(id);
        outbox.append(petition.issueReport(clock.instant(), caller.name()));
        deadlines.meet(id, RegisterPetition.REPORT);
        return petitions.saved(petition);
    }
}
