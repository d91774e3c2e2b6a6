package org.suyuan.consultation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.suyuan.consultation.config.ConsultationConfig;
import org.suyuan.platform.seal.ForIntake;

/** Seals for intake alone what travels in an event that others read, too. */
@Startup
@ApplicationScoped
class Envelopes {
    private final ForIntake intake;

    @Inject
    Envelopes(ConsultationConfig config) throws GeneralSecurityException, IOException {
        intake = new ForIntake("suyuan.consultation.intake-key", config.intakeKey());
    }

    /**
     * Seals a text.
     *
     * @param place what it belongs to
     * @return base64
     */
    String sealForIntake(String place, String text) {
        return intake.seal(place, text);
    }
}
