package org.suyuan.consultation.mediation;

import static java.util.Objects.requireNonNull;
import static org.suyuan.consultation.mediation.MediationRules.CONFIRMED_WITHIN_30_DAYS;
import static org.suyuan.consultation.mediation.MediationRules.HAPPENED_BY_NOW;
import static org.suyuan.consultation.mediation.MediationRules.MEDIATION_STANDS_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.consultation.Consultations;
import org.suyuan.contract.consultation.MediationConfirmed;
import org.suyuan.platform.time.Zone;

/** The sides ask a court to confirm what they agreed (E-33). */
@ApplicationScoped
public class ConfirmAgreement {
    @Inject
    Mediations mediations;

    @Inject
    Consultations consultations;

    @Inject
    ConfirmationClock confirmation;

    @Inject
    Clock clock;

    /** They ask a court to confirm it, in time. */
    @Transactional
    public List<Mediation> askCourt(UUID petitionId, UUID id, LocalDate day) {
        consultations.change(petitionId, consultation -> {
            confirmation.asked(petitionId, id);
            Mediation one = mediations.at(petitionId, id, MediationState.AGREED);
            Agreement agreed = requireNonNull(one.agreement());
            HAPPENED_BY_NOW.demand(!day.isBefore(agreed.agreedOn()) && !day.isAfter(Zone.today(clock)));
            CONFIRMED_WITHIN_30_DAYS.demand(
                    one.askedCourtOn() == null && !day.isAfter(agreed.agreedOn().plusDays(ConfirmationClock.DAYS)),
                    ConfirmationClock.DAYS);
            mediations.askCourt(id, day);
        });
        return mediations.of(petitionId);
    }

    /** The court confirmed it. */
    @Transactional
    public List<Mediation> confirm(UUID petitionId, UUID id, LocalDate day) {
        consultations.act(petitionId, consultation -> {
            Mediation one = mediations.required(petitionId, id);
            LocalDate asked = one.askedCourtOn();
            boolean awaited = asked != null && one.confirmedOn() == null && one.state() != MediationState.FAILED;
            MEDIATION_STANDS_AT.demand(awaited, one.state());
            HAPPENED_BY_NOW.demand(!day.isBefore(requireNonNull(asked)) && !day.isAfter(Zone.today(clock)));
            mediations.confirm(id, day);
            return new MediationConfirmed(petitionId, id);
        });
        return mediations.of(petitionId);
    }
}
