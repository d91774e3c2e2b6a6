package org.suyuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    @TempDir
    Path target;

    private Path built;

    @BeforeEach
    void build() throws IOException {
        built = Files.createDirectories(target.resolve("quarkus-app"));
        Files.writeString(built.resolve("app.jar"), "first build");
    }

    @Test
    void a_service_starts_from_what_a_whole_recording_has_kept() throws IOException {
        AotCache cache = AotCache.of(built);
        cache.record();
        Files.writeString(target.resolve("aot").resolve(cache.name() + ".written"), "classes");
        assertEquals(List.of(), cache.use(), "half written, as far as anybody knows");

        cache.keep();

        assertEquals(
                List.of("-XX:AOTCache=" + target.resolve("aot").resolve(cache.name()), "-XX:AOTMode=on"),
                AotCache.of(built).use());
    }

    @Test
    void a_service_built_again_starts_without_what_was_kept_of_the_old_classes() throws IOException {
        AotCache cache = AotCache.of(built);
        cache.record();
        Files.writeString(target.resolve("aot").resolve(cache.name() + ".written"), "classes");
        cache.keep();

        Files.writeString(built.resolve("app.jar"), "second buil");

        assertEquals(List.of(), AotCache.of(built).use());
    }

    @Test
    void what_a_jvm_cannot_use_is_forgotten_once() throws IOException {
        AotCache cache = AotCache.of(built);
        cache.record();
        Files.writeString(target.resolve("aot").resolve(cache.name() + ".written"), "classes");
        cache.keep();

        assertTrue(cache.forget());
        assertFalse(cache.forget());
        assertEquals(List.of(), cache.use());
    }

    @Test
    void a_new_recording_forgets_the_older_ones() throws IOException {
        Path old = Files.createDirectories(target.resolve("aot")).resolve("old.aot");
        Files.writeString(old, "classes");

        AotCache.of(built).record();

        assertFalse(Files.exists(old));
    }
}
