package org.suyuan.consultation;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suyuan.consultation.config.ConsultationConfig;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.platform.documents.DocumentNumbers;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.time.Zone;

/** Adopts the minutes under their number: from here on they bind (C-05, C-06). */
@ApplicationScoped
public class AdoptMinutes {
    @Inject
    Consultations consultations;

    @All
    @Inject
    List<ConsultationHook> hooks;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Envelopes envelopes;

    @Inject
    ConsultationConfig config;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    public Consultation adopt(UUID petitionId, Minutes minutes) {
        return consultations.act(petitionId, consultation -> {
            knownUnits.demand(minutes.leadUnit());
            knownUnits.demand(minutes.items().stream().map(Minutes.Item::unit).toList());
            hooks.forEach(hook -> hook.checkMinutes(petitionId));
            MinutesAdopted adopted =
                    consultation.adopt(minutes, numbers.next(config.minutesWord()), caller.name(), clock.instant());
            hooks.forEach(hook -> hook.adopted(petitionId, minutes));
            return adopted.with(sealed(consultation));
        });
    }

    /** For intake, which prints them. */
    private String sealed(Consultation consultation) {
        Minutes adopted = requireNonNull(consultation.minutes());
        List<String> silent = adopted.silent();
        MinutesAdopted.Words words = new MinutesAdopted.Words(
                requireNonNull(adopted.number()),
                Zone.today(clock),
                caller.name(),
                adopted.facts(),
                adopted.leadUnit(),
                adopted.plan(),
                adopted.items().stream()
                        .map(item -> new MinutesAdopted.ItemWords(item.what(), item.unit(), item.dueOn()))
                        .toList(),
                silent == null ? List.of() : silent);
        return envelopes.sealForIntake(MinutesAdopted.place(consultation.id()), words);
    }
}
