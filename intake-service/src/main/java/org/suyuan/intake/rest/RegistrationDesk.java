package org.suyuan.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.intake.Petition;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.Registration;
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

    /** The result of a registration: a new petition, or the one that an order had already. */
    record Desked(PetitionView petition, boolean again) implements OfPetition {
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
        Optional<Petition> known = takeOrderAgain.take(registration);
        return new Desked(
                PetitionView.of(known.orElseGet(() -> registerPetition.register(registration))), known.isPresent());
    }

    /** Files in public; the clerk who takes it up becomes its first handler. */
    @Idempotent
    PetitionView file(FilingRequest request) {
        return PetitionView.of(
                registerPetition.file(request.registration(config.publicUnit(), Caller.PUBLIC, clock.instant())));
    }
}
