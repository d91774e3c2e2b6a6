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

    /**
     * Seals a text.
     *
     * @param publicKeyset of the reader
     * @param place what it belongs to: elsewhere it does not open
     * @return base64
     */
    public static String close(String publicKeyset, String place, String text) throws GeneralSecurityException {
        HybridEncrypt writer = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset, HybridConfig2026.get())
                .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
        return Base64.getEncoder().encodeToString(writer.encrypt(bytes(text), bytes(place)));
    }

    /**
     * Opens what was sealed for the owner of a pair.
     *
     * @throws GeneralSecurityException when it was sealed for another or belongs elsewhere
     */
    public static String open(String keyset, String place, String sealed) throws GeneralSecurityException {
        byte[] plain = parse(keyset)
                .getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
                .decrypt(Base64.getDecoder().decode(sealed), bytes(place));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static KeysetHandle parse(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, HybridConfig2026.get(), InsecureSecretKeyAccess.get());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
