package org.suyuan.consultation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
public class Envelopes {
    private final ForIntake intake;
    private final ObjectMapper json;

    @Inject
    Envelopes(ConsultationConfig config, ObjectMapper json) throws GeneralSecurityException, IOException {
        this.intake = new ForIntake("suyuan.consultation.intake-key", config.intakeKey());
        this.json = json;
    }

    /**
     * Seals words as JSON.
     *
     * @param place what they belong to
     * @return base64
     */
    public String sealForIntake(String place, Object words) {
        try {
            return intake.seal(place, json.writeValueAsString(words));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
