package org.suyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.suyuan.embedded.VaultKeyset;

/** Gives the vault a new key while intake runs, and has everything sealed with it. */
public final class KeyRotation {
    private final Path keyset;
    private final Api api;

    public KeyRotation(Layout layout) {
        this.keyset = new Secrets(layout).directory().resolve("vault").resolve("identities.json");
        this.api = new Api(layout);
    }

    /** Returns how many identities were sealed anew. */
    public long rotate(PrintStream out) {
        try {
            out.println("new primary key " + VaultKeyset.addPrimary(keyset));
        } catch (GeneralSecurityException | IOException e) {
            throw new Failure("the keyset " + keyset + " could not be changed: " + e.getMessage());
        }
        long resealed = 0;
        JsonNode answer;
        do {
            answer = api.must(Accounts.ADMIN, "/intake/v1/vault/resealing", null);
            resealed += answer.at("/resealed").asLong();
        } while (answer.at("/more").asBoolean());
        out.println(resealed + " identities sealed anew");
        return resealed;
    }
}
