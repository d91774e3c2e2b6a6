package org.suyuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivePackageTest {
    private static final String GRADING = "data/grading/grading.json";

    @TempDir
    Path folder;

    private final Map<String, String> files = bag();

    @Test
    @DisplayName("F-15: a package as it was sealed is proven, with the digest that the suite keeps")
    void proven() throws IOException {
        ArchivePackage.Proof proof = ArchivePackage.prove(written());
        assertEquals(List.of(), proof.faults());
        assertEquals(2, proof.documents());
        assertEquals(volumeDigest(), proof.digest());
    }

    @Test
    @DisplayName("F-15: a document altered by one byte is named, and its part is not what was sealed")
    void altered() throws IOException {
        files.merge(GRADING, "", (is, same) -> is.replace("URGENT", "URGENU"));
        assertEquals(
                List.of(
                        GRADING + " was altered",
                        "the part of grading is not what it sealed",
                        "the digest of the whole is another",
                        "bag-info.txt tells another digest"),
                ArchivePackage.prove(written()).faults());
    }

    @Test
    @DisplayName("F-15: who writes the checksums of the bag anew still does not have the digest")
    void forged() throws IOException {
        Map<String, String> forged = bag("{\"grade\": \"URGENU\"}");
        forged.put("data/volume.json", files.get("data/volume.json"));
        files.clear();
        files.putAll(withTags(forged, volumeDigest()));
        assertEquals(
                List.of(
                        "the part of grading is not what it sealed",
                        "the digest of the whole is another",
                        "bag-info.txt tells another digest"),
                ArchivePackage.prove(written()).faults());
    }

    @Test
    @DisplayName("a document that is gone and one that was put in are named")
    void goneAndAdded() throws IOException {
        files.remove(GRADING);
        files.put("data/grading/other.json", "{}");
        List<String> faults = ArchivePackage.prove(written()).faults();
        assertEquals(GRADING + " is missing", faults.get(0));
        assertEquals("data/grading/other.json was added", faults.get(1));
        assertEquals("data/grading/other.json is in no part", faults.get(faults.size() - 1));
    }

    @Test
    @DisplayName("what is no package is said to be none")
    void none() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "案卷");
        assertThrows(Failure.class, () -> ArchivePackage.prove(text));
        files.keySet().removeIf(name -> !name.startsWith("data/"));
        assertEquals(
                List.of(
                        "bag-info.txt is missing",
                        "bagit.txt is missing",
                        "manifest-sha256.txt is missing",
                        "tagmanifest-sha256.txt is missing"),
                ArchivePackage.prove(written()).faults());
    }

    private static Map<String, String> bag() {
        return bag("{\"grade\": \"URGENT\"}");
    }

    private static Map<String, String> bag(String grading) {
        Map<String, String> bag = new LinkedHashMap<>();
        String petition = "{\"title\": \"要求补发高温津贴\"}";
        bag.put(
                "data/volume.json",
                "{\"petitionId\": \"p\", \"edition\": 1, \"digest\": \"" + volumeDigest(petition, grading)
                        + "\", \"parts\": ["
                        + part("intake", "petition.json", petition) + ", " + part("grading", "grading.json", grading)
                        + "]}");
        bag.put("data/intake/petition.json", petition);
        bag.put(GRADING, grading);
        return withTags(bag, volumeDigest(petition, grading));
    }

    private static Map<String, String> withTags(Map<String, String> bag, String digest) {
        bag.keySet().removeIf(name -> !name.startsWith("data/"));
        StringBuilder manifest = new StringBuilder();
        bag.forEach((name, text) ->
                manifest.append(sha256(text)).append("  ").append(name).append('\n'));
        int bytes = bag.values().stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        int count = bag.size();
        bag.put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        bag.put("bag-info.txt", "Suyuan-Digest: " + digest + "\nPayload-Oxum: " + bytes + "." + count + "\n");
        bag.put("manifest-sha256.txt", manifest.toString());
        StringBuilder tags = new StringBuilder();
        for (String name : List.of("bagit.txt", "bag-info.txt", "manifest-sha256.txt")) {
            tags.append(sha256(bag.get(name))).append("  ").append(name).append('\n');
        }
        bag.put("tagmanifest-sha256.txt", tags.toString());
        return bag;
    }

    private static String part(String service, String name, String text) {
        return "{\"service\": \"" + service + "\", \"digest\": \"" + partDigest(name, text)
                + "\", \"documents\": [{\"name\": \"" + name + "\"}]}";
    }

    private static String partDigest(String name, String text) {
        return sha256(sha256(text) + "  " + name + "\n");
    }

    private static String volumeDigest() {
        return volumeDigest("{\"title\": \"要求补发高温津贴\"}", "{\"grade\": \"URGENT\"}");
    }

    private static String volumeDigest(String petition, String grading) {
        return sha256("p  1\n" + partDigest("petition.json", petition) + "  intake\n"
                + partDigest("grading.json", grading) + "  grading\n");
    }

    private Path written() throws IOException {
        Path file = folder.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("XF20261130-000001-5-v1/"));
            zip.closeEntry();
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("XF20261130-000001-5-v1/" + each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String sha256(@org.jspecify.annotations.Nullable String text) {
        try {
            byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
