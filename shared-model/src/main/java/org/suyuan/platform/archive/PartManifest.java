package org.suyuan.platform.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The checksums of a part, in its order: a line for each document, as BagIt (RFC 8493) has them. Its digest is what the other
 * services are told: it proves every byte, and says nothing of any.
 *
 * @param entries the documents
 */
public record PartManifest(List<Entry> entries) {
    /**
     * One document.
     *
     * @param sha256 of its content, hexadecimal
     * @param name its path within the part
     */
    public record Entry(String sha256, String name) {
        String line() {
            return sha256 + "  " + name + "\n";
        }
    }

    /** SHA-256 of its lines, hexadecimal. */
    public String digest() {
        return Sha256.of(entries.stream().map(Entry::line).collect(Collectors.joining()));
    }
}
