package org.suyuan.feedback.writings;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.platform.seal.Envelope;
import org.suyuan.platform.seal.KeyFile;

/** Seals for intake alone what travels in an event that others read, too. */
@Startup
@ApplicationScoped
public class Envelopes {
    private final String intake;

    /** Where nobody reads what is sealed, as in a test of this service alone, the key may be anybody's. */
    @Inject
    Envelopes(FeedbackConfig config) throws GeneralSecurityException, IOException {
        KeyFile.makeMissing(
                "suyuan.feedback.intake-key", config.intakeKey(), () -> Envelope.publicPart(Envelope.newKeyset()));
        intake = Files.readString(config.intakeKey());
    }

    /**
     * Seals a text.
     *
     * @param place what it belongs to, as {@code new-matter-found:} and the matter's id
     * @return base64
     */
    public String sealForIntake(String place, String text) {
        try {
            return Envelope.close(intake, place, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text could not be sealed for intake", e);
        }
    }
}
