package org.suyuan.feedback.writings;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.platform.seal.Envelope;
import org.suyuan.platform.seal.KeyFile;

/** Seals for intake alone what travels in an event that others read, too. */
@Startup
@ApplicationScoped
public class Envelopes {
    private final Envelope.Writer intake;

    /** Where there is no intake, as in a test of this service alone, its pair is made beside the public key. */
    @Inject
    Envelopes(FeedbackConfig config) throws GeneralSecurityException, IOException {
        Path file = config.intakeKey();
        if (Files.notExists(file)) {
            String pair = Envelope.newKeyset();
            KeyFile.makeMissing("suyuan.feedback.intake-key", file, () -> Envelope.publicPart(pair));
            Files.writeString(file.resolveSibling("for-intake.json"), pair);
        }
        intake = Envelope.writer(Files.readString(file));
    }

    /**
     * Seals a text.
     *
     * @param place what it belongs to, as {@code new-matter-found:} and the matter's id
     * @return base64
     */
    public String sealForIntake(String place, String text) {
        return intake.close(place, text);
    }
}
