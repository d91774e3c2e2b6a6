package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.time.TimePrecision;

/**
 * Listens for danger in what is said after the registration (I-06, G-08): in a message, or in an order that comes again. Words
 * that alone make a matter one of high risk are told to the other steps at once; what they mean, a person judges.
 */
@ApplicationScoped
public class ListenForDanger {
    @Inject
    Analysis analysis;

    @Inject
    Petitions petitions;

    @Inject
    PrepareReport prepareReport;

    @Inject
    Outbox outbox;

    @Inject
    TimePrecision precision;

    /** Tells of the danger and analyses the draft anew, in the caller's transaction; says whether there was any. */
    public boolean hear(Petition petition, String said) {
        boolean alarming = analysis.alarms(said);
        if (alarming) {
            Petition living = petitions.survivorOf(petition);
            living.endanger(Set.of(UrgentSign.DANGER_TO_LIFE), precision.now()).ifPresent(outbox::append);
            prepareReport.analyseDraft(living);
        }
        return alarming;
    }
}
