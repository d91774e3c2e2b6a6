package org.suyuan.platform.seal;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * What one service tells another alone, by an event that many read: sealed with the reader's public key (HPKE by Tink) and
 * opened by its private one. Both are Tink keysets in JSON.
 */
public final class Envelope {
    private Envelope() {}

    /** A new pair: the reader keeps it. */
    public static String newKeyset() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(
                        PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM, HybridConfig2026.get()),
                HybridConfig2026.get(),
                InsecureSecretKeyAccess.get());
    }

    /** The public part of a pair: for the writer. */
    public static String publicPart(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                parse(keyset).getPublicKeysetHandle(), HybridConfig2026.get());
    }

    /** Who seals, by the reader's public keyset. */
    public static Writer writer(String publicKeyset) throws GeneralSecurityException {
        return new Writer(TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset, HybridConfig2026.get())
                .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class));
    }

    /** Who opens, by a pair. */
    public static Reader reader(String keyset) throws GeneralSecurityException {
        return new Reader(parse(keyset).getPrimitive(HybridConfig2026.get(), HybridDecrypt.class));
    }

    /** Seals for one reader. */
    public record Writer(HybridEncrypt key) {
        /**
         * Seals a text.
         *
         * @param place what it belongs to: elsewhere it does not open
         * @return base64
         */
        public String close(String place, String text) {
            try {
                return Base64.getEncoder().encodeToString(key.encrypt(bytes(text), bytes(place)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a text could not be sealed for another service", e);
            }
        }
    }

    /** Opens what was sealed for it. */
    public record Reader(HybridDecrypt key) {
        /**
         * Opens a text.
         *
         * @throws IllegalStateException when it was sealed for another or belongs elsewhere
         */
        public String open(String place, String sealed) {
            try {
                byte[] plain = key.decrypt(Base64.getDecoder().decode(sealed), bytes(place));
                return new String(plain, StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("what another service sealed does not open", e);
            }
        }
    }

    private static KeysetHandle parse(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, HybridConfig2026.get(), InsecureSecretKeyAccess.get());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
