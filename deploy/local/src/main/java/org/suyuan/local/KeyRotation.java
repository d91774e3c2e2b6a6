package org.suyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.suyuan.embedded.VaultKeyset;

/** Gives each service a new key while it runs, and has everything sealed with it. */
public final class KeyRotation {
    private final Secrets secrets;
    private final Api api;

    public KeyRotation(Layout layout) {
        this.secrets = new Secrets(layout);
        this.api = new Api(layout);
    }

    /** Returns how much was sealed anew in all services. */
    public long rotate(PrintStream out) {
        return Layout.SERVICES.stream()
                .mapToLong(service -> rotate(service, out))
                .sum();
    }

    private long rotate(String service, PrintStream out) {
        Path keyset = secrets.keyset(service);
        try {
            out.println(service + ": new primary key " + VaultKeyset.addPrimary(keyset));
        } catch (GeneralSecurityException | IOException e) {
            throw new Failure("the keyset " + keyset + " could not be changed: " + e.getMessage());
        }
        long resealed = 0;
        JsonNode answer;
        do {
            answer = api.must(Accounts.ADMIN, "/" + service + "/v1/resealing", null);
            resealed += answer.at("/resealed").asLong();
        } while (answer.at("/more").asBoolean());
        out.println(service + ": " + resealed + " texts sealed anew");
        return resealed;
    }
}
