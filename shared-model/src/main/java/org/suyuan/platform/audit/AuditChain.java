package org.suyuan.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The hash of every entry over the one before it: SHA-256(hash before, entry). */
final class AuditChain {
    private AuditChain() {}

    static byte[] link(byte @Nullable [] before, AuditEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (before != null) {
                digest.update(before);
            }
            return digest.digest(entry.canonical().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
