package org.suyuan.feedback.assessing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A lot that anybody can draw again: the seed, a slash and the id, hashed by SHA-256; the least comes first. */
final class Lot {
    private Lot() {}

    static List<UUID> ordered(String seed, List<UUID> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(id -> hash(seed + "/" + id)))
                .toList();
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
