package org.suyuan.disclosure;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.suyuan.disclosure.config.DisclosureConfig;
import org.suyuan.platform.seal.ForIntake;

/** What this service tells intake alone. */
@Startup
@Singleton
public class Envelopes extends ForIntake {
    @Inject
    Envelopes(DisclosureConfig config, ObjectMapper json) throws GeneralSecurityException, IOException {
        super("suyuan.disclosure.intake-key", config.intakeKey(), json);
    }
}
