package org.suyuan.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What the JVM of a service keeps of an earlier run: classes loaded and linked, and which methods are worth compiling (JEP 483,
 * 514, 515). It is named by the content of the jars and by the JDK: a JVM compares only time and size of a jar with what it kept,
 * and would go on running the old classes of one that was built again in the same second. The JVM writes it when it ends, under
 * another name; half a cache is never used.
 */
record AotCache(Path folder, String name) {

    /** The cache of a built service, made or not. */
    static AotCache of(Path built) {
        return new AotCache(built.resolveSibling("aot"), key(built) + ".aot");
    }

    /** Options of a JVM that starts from it, or ends at once where it cannot; none while there is no cache. */
    List<String> use() {
        return Files.exists(file()) ? List.of("-XX:AOTCache=" + file(), "-XX:AOTMode=on") : List.of();
    }

    /** Options of a JVM that writes it when it ends. */
    List<String> record() {
        forgetOthers();
        return List.of("-XX:AOTCacheOutput=" + written(), "-Xlog:aot=error");
    }

    /** Takes what an ended JVM has written. */
    void keep() {
        try {
            Files.move(written(), file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives up what was kept; whether there was anything. */
    boolean forget() {
        try {
            return Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve(name);
    }

    private Path written() {
        return folder.resolve(name + ".written");
    }

    private void forgetOthers() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> old = Files.list(folder)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Path built) {
        CRC32C sum = new CRC32C();
        sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(built)) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(file -> add(file, sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    private static void add(Path file, CRC32C sum) {
        try (InputStream content = new CheckedInputStream(Files.newInputStream(file), sum)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
