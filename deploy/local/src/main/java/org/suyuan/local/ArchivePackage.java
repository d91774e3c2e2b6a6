package org.suyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The package of an archived file, proven without the suite (F-15): a bag by RFC 8493 whose every byte has its checksum, and whose
 * documents give the digest that the suite keeps.
 */
final class ArchivePackage {
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAGS = "tagmanifest-sha256.txt";
    private static final String PAYLOAD = "data/";
    private static final String LIST = PAYLOAD + "volume.json";
    private static final Set<String> NEEDED = Set.of("bagit.txt", "bag-info.txt", MANIFEST, TAGS, LIST);

    private final Map<String, String> checksums = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long payloadBytes;

    private ArchivePackage() {}

    /**
     * What was found.
     *
     * @param digest of its documents, as they are; empty when there is no contents list to go by
     * @param documents how many the contents list has
     * @param faults what is not as it was sealed; empty when everything is
     */
    record Proof(String digest, int documents, List<String> faults) {}

    /**
     * Reads a package.
     *
     * @throws Failure when the file is no package
     */
    static Proof prove(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new ArchivePackage().prove(zip);
        } catch (IOException e) {
            throw new Failure(file + " is no package of an archived file: " + e.getMessage());
        }
    }

    private Proof prove(ZipFile zip) throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                read(zip, entry);
            }
        }
        for (String name : new TreeSet<>(NEEDED)) {
            if (!checksums.containsKey(name)) {
                faults.add(name + " is missing");
            }
        }
        if (!faults.isEmpty()) {
            return new Proof("", 0, faults);
        }
        compare(TAGS, name -> !name.startsWith(PAYLOAD) && !name.equals(TAGS));
        compare(MANIFEST, name -> name.startsWith(PAYLOAD));
        compareSize();
        return proveContents(new ObjectMapper().readTree(texts.get(LIST)));
    }

    private void read(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(zip.getInputStream(entry), digest)) {
            if (NEEDED.contains(name)) {
                byte[] text = content.readAllBytes();
                texts.put(name, new String(text, StandardCharsets.UTF_8));
                payloadBytes += name.equals(LIST) ? text.length : 0;
            } else {
                long bytes = content.transferTo(java.io.OutputStream.nullOutputStream());
                payloadBytes += name.startsWith(PAYLOAD) ? bytes : 0;
            }
        }
        if (checksums.put(name, HexFormat.of().formatHex(digest.digest())) != null) {
            faults.add(name + " is there twice");
        }
    }

    /** Holds a list of checksums against the files that it is about, none more and none fewer. */
    private void compare(String list, java.util.function.Predicate<String> isAbout) {
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : texts.getOrDefault(list, "").split("\n")) {
            String[] parts = line.split("  ", 2);
            if (parts.length == 2) {
                listed.put(parts[1], parts[0]);
            }
        }
        listed.forEach((name, checksum) -> {
            if (!checksum.equals(checksums.get(name))) {
                faults.add(name + (checksums.containsKey(name) ? " was altered" : " is missing"));
            }
        });
        checksums.keySet().stream()
                .filter(isAbout.and(name -> !listed.containsKey(name)))
                .forEach(name -> faults.add(name + " was added"));
    }

    private void compareSize() {
        long files = checksums.keySet().stream()
                .filter(name -> name.startsWith(PAYLOAD))
                .count();
        if (!texts.getOrDefault("bag-info.txt", "").contains("Payload-Oxum: " + payloadBytes + "." + files + "\n")) {
            faults.add("bag-info.txt tells another size");
        }
    }

    /** The digests of the parts and of the whole, from the documents as they are. */
    private Proof proveContents(JsonNode volume) {
        StringBuilder parts = new StringBuilder(volume.path("petitionId").asText() + "  "
                + volume.path("edition").asText() + "\n");
        int documents = 0;
        for (JsonNode part : volume.path("parts")) {
            String service = part.path("service").asText();
            StringBuilder manifest = new StringBuilder();
            for (JsonNode document : part.path("documents")) {
                String name = document.path("name").asText();
                String checksum = checksums.get(PAYLOAD + service + "/" + name);
                manifest.append(checksum).append("  ").append(name).append("\n");
                documents++;
            }
            String digest = sha256(manifest.toString());
            if (!digest.equals(part.path("digest").asText())) {
                faults.add("the part of " + service + " is not what it sealed");
            }
            parts.append(digest).append("  ").append(service).append("\n");
        }
        String digest = sha256(parts.toString());
        if (!digest.equals(volume.path("digest").asText())) {
            faults.add("the digest of the whole is another");
        }
        if (!texts.getOrDefault("bag-info.txt", "").contains("Suyuan-Digest: " + digest + "\n")) {
            faults.add("bag-info.txt tells another digest");
        }
        unlisted(volume);
        return new Proof(digest, documents, faults);
    }

    /** Files that no part lists. */
    private void unlisted(JsonNode volume) {
        Set<String> listed = new TreeSet<>(Set.of(LIST));
        volume.path("parts")
                .forEach(part -> part.path("documents")
                        .forEach(document ->
                                listed.add(PAYLOAD + part.path("service").asText() + "/"
                                        + document.path("name").asText())));
        faults.addAll(checksums.keySet().stream()
                .filter(name -> name.startsWith(PAYLOAD) && !listed.contains(name))
                .map(name -> name + " is in no part")
                .collect(Collectors.toList()));
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
