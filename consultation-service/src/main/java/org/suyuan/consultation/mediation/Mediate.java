package org.suyuan.consultation.mediation;

import static java.util.Objects.requireNonNull;
import static org.suyuan.consultation.mediation.MediationRules.HAPPENED_BY_NOW;
import static org.suyuan.consultation.mediation.MediationRules.MEDIATED_BY_A_THIRD;
import static org.suyuan.consultation.mediation.MediationRules.MEDIATED_ONCE_AT_A_TIME;
import static org.suyuan.consultation.mediation.MediationRules.MEDIATION_STANDS_AT;
import static org.suyuan.consultation.mediation.MediationRules.MEDIATOR_HAS_NO_INTEREST;
import static org.suyuan.consultation.mediation.MediationRules.OTHER_SIDE_CONSENTS_ITSELF;
import static org.suyuan.consultation.mediation.MediationRules.PART_IS_PERFORMED_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.consultation.Centre;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.consultation.network.KeepNetwork;
import org.suyuan.consultation.network.Mediator;
import org.suyuan.consultation.sessions.SessionWay;
import org.suyuan.contract.Branch;
import org.suyuan.contract.consultation.MediationAgreed;
import org.suyuan.contract.consultation.MediationBegun;
import org.suyuan.contract.consultation.MediationFailed;
import org.suyuan.contract.consultation.MediationPerformed;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Mediates between a petitioner and a unit (X-16 to X-19, E-33); what accuses is not there for those who do (E-19). */
@ApplicationScoped
public class Mediate {
    @Inject
    Mediations mediations;

    @Inject
    Consultations consultations;

    @Inject
    ConfirmationClock confirmation;

    @Inject
    Interests interests;

    @Inject
    KeepNetwork network;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Outbox outbox;

    @Inject
    Centre centre;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Mediation> of(UUID petitionId) {
        return mediations.of(consultations.existing(petitionId).id());
    }

    /**
     * The petitioner asks for it.
     *
     * @param otherSide path of the unit
     * @param mediator account of somebody of the network
     * @param consent what shows that the petitioner consents
     */
    @Transactional
    public List<Mediation> request(UUID petitionId, String otherSide, String mediator, String consent) {
        NoPerson.in(Map.of("/consent", consent));
        consultations.change(petitionId, consultation -> {
            knownUnits.demand(otherSide);
            Mediator serving = network.demandServing(mediator);
            MEDIATED_BY_A_THIRD.demand(!Branch.covers(otherSide, serving.unit()));
            MEDIATOR_HAS_NO_INTEREST.demand(!interests.hasOne(petitionId, mediator));
            Optional<UUID> kept =
                    mediations.request(petitionId, otherSide, mediator, serving.unit(), Zone.today(clock), consent);
            MEDIATED_ONCE_AT_A_TIME.demand(kept.isPresent());
            consultation.takesPart(otherSide);
        });
        return mediations.of(petitionId);
    }

    /** The other side consents. */
    @Transactional
    public List<Mediation> consent(UUID petitionId, UUID id) {
        consultations.act(petitionId, consultation -> {
            Mediation one = mediations.at(petitionId, id, MediationState.REQUESTED);
            boolean ofTheSide = scope.unit()
                    .filter(own -> Branch.covers(one.otherSide(), own))
                    .isPresent();
            OTHER_SIDE_CONSENTS_ITSELF.demand(ofTheSide && !Written.isSamePerson(one.mediator(), caller.name()));
            mediations.consent(id);
            return new MediationBegun(petitionId, id, one.otherSide());
        });
        return mediations.of(petitionId);
    }

    /** The sides met. */
    @Transactional
    public List<Mediation> meet(UUID petitionId, UUID id, LocalDate day, SessionWay way, String words) {
        NoPerson.in(Map.of("/words", words));
        consultations.change(petitionId, consultation -> {
            Mediation one = mediations.at(petitionId, id, MediationState.RUNNING);
            demandHappened(one, day);
            mediations.meet(one, day, way, words);
        });
        return mediations.of(petitionId);
    }

    /** They agreed; from the day of effect they can ask a court to confirm it. */
    @Transactional
    public List<Mediation> agree(UUID petitionId, UUID id, Agreement agreement) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("/words", agreement.words()));
        for (int i = 0; i < agreement.parts().size(); i++) {
            fields.put("/parts/" + i + "/what", agreement.parts().get(i).what());
        }
        NoPerson.in(fields);
        consultations.act(petitionId, consultation -> {
            Instant until = confirmation.arm(petitionId, id, agreement.agreedOn());
            Mediation one = mediations.at(petitionId, id, MediationState.RUNNING);
            demandHappened(one, agreement.agreedOn());
            agreement.check();
            mediations.agree(one, agreement);
            return new MediationAgreed(petitionId, id, until);
        });
        return mediations.of(petitionId);
    }

    /** A part was performed; with the last of them the mediation is at its end. */
    @Transactional
    public List<Mediation> perform(UUID petitionId, UUID id, UUID partId, LocalDate day, String evidence) {
        NoPerson.in(Map.of("/evidence", evidence));
        consultations.change(petitionId, consultation -> {
            Mediation one = mediations.at(petitionId, id, MediationState.AGREED);
            demandOfTheOtherSide(one);
            HAPPENED_BY_NOW.demand(
                    !day.isBefore(requireNonNull(one.agreement()).agreedOn()) && !day.isAfter(Zone.today(clock)));
            if (requireNonNull(one.agreement()).parts().stream()
                    .noneMatch(part -> part.partId().equals(partId))) {
                throw new NotFound(partId);
            }
            PART_IS_PERFORMED_ONCE.demand(mediations.perform(id, partId, day, evidence));
            if (isPerformed(petitionId, id)) {
                confirmation.cancel(petitionId, id);
                mediations.end(id, MediationState.PERFORMED, null);
                outbox.append(new MediationPerformed(petitionId, id));
            }
        });
        return mediations.of(petitionId);
    }

    private boolean isPerformed(UUID petitionId, UUID id) {
        return mediations
                .held(petitionId, id)
                .map(Mediation::agreement)
                .filter(agreed -> agreed.parts().stream().allMatch(part -> part.performedOn() != null))
                .isPresent();
    }

    /** It failed, at whatever point: the matter goes on as before. */
    @Transactional
    public List<Mediation> fail(UUID petitionId, UUID id, String reason) {
        NoPerson.in(Map.of("/reason", reason));
        consultations.act(petitionId, consultation -> {
            confirmation.cancel(petitionId, id);
            Mediation one = mediations.required(petitionId, id);
            boolean over = one.state() == MediationState.PERFORMED || one.state() == MediationState.FAILED;
            MEDIATION_STANDS_AT.demand(!over, one.state());
            mediations.end(id, MediationState.FAILED, reason);
            return new MediationFailed(petitionId, id);
        });
        return mediations.of(petitionId);
    }

    private void demandOfTheOtherSide(Mediation one) {
        if (!centre.isOffice()) {
            scope.demandCovers(one.otherSide());
        }
    }

    private void demandHappened(Mediation one, LocalDate day) {
        HAPPENED_BY_NOW.demand(!day.isBefore(one.requestedOn()) && !day.isAfter(Zone.today(clock)));
    }
}
