package org.suyuan.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.Registration;
import org.suyuan.intake.RegistrationDoubt;
import org.suyuan.intake.TakeOrderAgain;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.store.OfPetition;

/** Registers once a key. What it answers is stored, so the receipt code is not part of it. */
@ApplicationScoped
class RegistrationDesk {
    @Inject
    RegisterPetition registerPetition;

    @Inject
    TakeOrderAgain takeOrderAgain;

    @Inject
    Caller caller;

    @Inject
    IntakeConfig config;

    @Inject
    Clock clock;

    @Inject
    Scope scope;

    /** The result of a registration: a new petition, or the one that an order had already, and what may be mistyped. */
    record Desked(PetitionView petition, boolean again, List<RegistrationDoubt.DoubtfulField> doubts)
            implements OfPetition {
        @Override
        public UUID petitionId() {
            return petition.petitionId();
        }
    }

    @Idempotent
    Desked register(RegistrationRequest request) {
        scope.demandCovers(request.unit());
        Registration registration = request.registration(caller.name(), clock.instant());
        registration.check(clock.instant());
        List<RegistrationDoubt.DoubtfulField> doubts = RegistrationDoubt.about(registration.petitioners());
        return takeOrderAgain
                .take(registration, Boolean.TRUE.equals(request.sameMatter()))
                .map(known -> new Desked(PetitionView.of(known), true, doubts))
                .orElseGet(() -> new Desked(PetitionView.of(registerPetition.register(registration)), false, doubts));
    }

    /** Files in public; the clerk who takes it up becomes its first handler. */
    @Idempotent
    Desked file(FilingRequest request) {
        Registration registration = request.registration(config.publicUnit(), Caller.PUBLIC, clock.instant());
        return new Desked(
                PetitionView.of(registerPetition.file(registration)),
                false,
                RegistrationDoubt.about(registration.petitioners()));
    }
}
