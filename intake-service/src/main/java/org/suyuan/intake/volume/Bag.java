package org.suyuan.intake.volume;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.suyuan.platform.archive.Sha256;

/** A bag of files with their checksums (BagIt 1.0, RFC 8493), written into one ZIP file as it comes; names are plain ASCII. */
final class Bag {
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final ZipOutputStream zip;
    private final String root;
    private final StringBuilder manifest = new StringBuilder();
    private long bytes;
    private int files;

    /**
     * Begins a bag.
     *
     * @param root name of its folder
     */
    Bag(OutputStream out, String root) {
        this.zip = new ZipOutputStream(out);
        this.root = root;
    }

    /** Puts a file in, below {@code data/}. */
    void put(String name, byte[] content) throws IOException {
        write("data/" + name, content);
        manifest.append(line(content, "data/" + name));
        bytes += content.length;
        files++;
    }

    /** Ends the bag: what it is, and the checksums of all. */
    void close(Map<String, String> info) throws IOException {
        String about = info.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        StringBuilder tags = new StringBuilder();
        tag(tags, "bagit.txt", DECLARATION);
        tag(tags, "bag-info.txt", about + "Payload-Oxum: " + bytes + "." + files + "\n");
        tag(tags, "manifest-sha256.txt", manifest.toString());
        write("tagmanifest-sha256.txt", tags.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void tag(StringBuilder tags, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        write(name, content);
        tags.append(line(content, name));
    }

    private static String line(byte[] content, String name) {
        return Sha256.of(content) + "  " + name + "\n";
    }

    private void write(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(root + "/" + name));
        zip.write(content);
        zip.closeEntry();
    }
}
