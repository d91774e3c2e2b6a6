package org.suyuan.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.idempotency.Once;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;

/** Registers once a key. What it answers is stored, so the receipt code is not part of it. */
@ApplicationScoped
class RegistrationDesk {
    @Inject
    RegisterPetition registerPetition;

    @Inject
    Caller caller;

    @Inject
    IntakeConfig config;

    @Inject
    Clock clock;

    @Inject
    Scope scope;

    @Once
    PetitionView register(RegistrationRequest request) {
        scope.demandCovers(request.unit());
        return PetitionView.of(registerPetition.register(request.registration(caller.name(), clock.instant())));
    }

    /** What is filed in public; the clerk who takes it up becomes its first handler. */
    @Once
    PetitionView file(FilingRequest request) {
        return PetitionView.of(
                registerPetition.file(request.registration(config.publicUnit(), Caller.PUBLIC, clock.instant())));
    }
}
