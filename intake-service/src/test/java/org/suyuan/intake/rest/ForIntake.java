package org.suyuan.intake.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.Way;
import org.suyuan.platform.seal.Envelope;

/** What feedback tells, sealed for intake alone. */
public final class ForIntake {
    private ForIntake() {}

    public static NewMatterFound newMatter(UUID petitionId, UUID matterId, String title, String text) {
        String words = "{\"title\": \"" + title + "\", \"text\": \"" + text + "\"}";
        return new NewMatterFound(petitionId, matterId, sealed(NewMatterFound.place(matterId), words), "/group/mine-2");
    }

    static ReplyDelivered delivered(UUID petitionId, String code, LocalDate until) {
        String sealed = sealed(ReplyDelivered.place(petitionId), code);
        return new ReplyDelivered(petitionId, Way.POST, LocalDate.of(2026, 11, 20), sealed, until);
    }

    private static String sealed(String place, String text) {
        try {
            String pair = Files.readString(Path.of("target/vault-keys/for-intake.json"));
            return Envelope.writer(Envelope.publicPart(pair)).close(place, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
