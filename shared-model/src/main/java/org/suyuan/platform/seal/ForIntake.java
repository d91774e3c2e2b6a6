package org.suyuan.platform.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Seals for intake alone what travels in an event that others read, too. */
public final class ForIntake {
    private final Envelope.Writer intake;

    /**
     * With intake's public key. Where there is no intake, as in a test of one service alone, its pair is made beside it.
     *
     * @param setting that names the file, for whoever has to mend it
     */
    public ForIntake(String setting, Path file) throws GeneralSecurityException, IOException {
        if (Files.notExists(file)) {
            String pair = Envelope.newKeyset();
            KeyFile.makeMissing(setting, file, () -> Envelope.publicPart(pair));
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
    public String seal(String place, String text) {
        return intake.close(place, text);
    }
}
