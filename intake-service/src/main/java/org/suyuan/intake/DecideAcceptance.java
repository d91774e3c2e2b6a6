package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.deadline.Ending;
import org.suyuan.platform.security.Caller;

/** Takes the matter, or says why not and where to go instead (I-10, E-01). */
@ApplicationScoped
public class DecideAcceptance {
    @Inject
    Petitions petitions;

    @Inject
    Deadlines deadlines;

    @Inject
    Caller caller;

    @Transactional
    public Petition accept(UUID id) {
        return petitions.act(id, petition -> {
            deadlines.meet(id, RegisterPetition.ACCEPTANCE);
            return petition.accept(caller.name());
        });
    }

    @Transactional
    public Petition refuse(UUID id, Refusal refusal) {
        return petitions.act(id, petition -> {
            deadlines.meet(id, RegisterPetition.ACCEPTANCE);
            deadlines.cancel(id, RegisterPetition.REPORT, Ending.REFUSED);
            return petition.refuse(refusal, caller.name());
        });
    }
}
