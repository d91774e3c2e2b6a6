package org.suyuan.consultation;

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
            return adopted;
        });
    }
}
