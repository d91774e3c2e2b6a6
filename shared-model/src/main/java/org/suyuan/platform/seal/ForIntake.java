package org.suyuan.platform.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Seals for intake alone what travels in an event that others read, too. */
public class ForIntake {
    private final Envelope.Writer intake;
    private final ObjectMapper json;

    /**
     * With intake's public key. Where there is no intake, as in a test of one service alone, its pair is made beside it.
     *
     * @param setting that names the file, for whoever has to mend it
     */
    protected ForIntake(String setting, Path file, ObjectMapper json) throws GeneralSecurityException, IOException {
        if (Files.notExists(file)) {
            String pair = Envelope.newKeyset();
            KeyFile.makeMissing(setting, file, () -> Envelope.publicPart(pair));
            Files.writeString(file.resolveSibling("for-intake.json"), pair);
        }
        this.intake = Envelope.writer(Files.readString(file));
        this.json = json;
    }

    /**
     * Seals words as JSON.
     *
     * @param place what they belong to, as {@code new-matter-found:} and the matter's id
     * @return base64
     */
    public String sealForIntake(String place, Object words) {
        try {
            return sealTextForIntake(place, json.writeValueAsString(words));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals a text as it is. */
    public String sealTextForIntake(String place, String text) {
        return intake.close(place, text);
    }
}
