package org.suyuan.intake.vault;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.seal.Envelope;
import org.suyuan.platform.seal.KeyFile;

/** Opens what other services seal for intake alone, with the pair {@code for-intake.json} of the vault's directory. */
@Startup
@ApplicationScoped
public class Envelopes {
    private final Envelope.Reader own;

    @Inject
    Envelopes(IntakeConfig config) throws GeneralSecurityException, IOException {
        Path file = config.vaultKeys().resolve("for-intake.json");
        KeyFile.makeMissing("suyuan.intake.vault-keys", file, Envelope::newKeyset);
        own = Envelope.reader(Files.readString(file));
    }

    /**
     * Opens a text.
     *
     * @param place what it belongs to
     * @throws IllegalStateException when it was sealed for another, or belongs elsewhere
     */
    public String open(String place, String sealed) {
        return own.open(place, sealed);
    }
}
