package org.suyuan.feedback.writings;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.platform.seal.ForIntake;

/** Seals for intake alone what travels in an event that others read, too. */
@Startup
@ApplicationScoped
public class Envelopes {
    private final ForIntake intake;

    @Inject
    Envelopes(FeedbackConfig config) throws GeneralSecurityException, IOException {
        intake = new ForIntake("suyuan.feedback.intake-key", config.intakeKey());
    }

    /**
     * Seals a text.
     *
     * @param place what it belongs to
     * @return base64
     */
    public String sealForIntake(String place, String text) {
        return intake.seal(place, text);
    }
}
