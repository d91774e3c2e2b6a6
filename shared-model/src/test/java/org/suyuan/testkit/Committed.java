package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated documents that are committed and reviewed: a stale one fails the build, {@code -Ddocuments.update} writes it anew. */
public final class Committed {
    private Committed() {}

    /** Holds what the code says against what is committed. */
    public static void check(Path file, String generated) {
        try {
            if (Boolean.getBoolean("documents.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, generated);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(file + " is stale: run the tests once with -Ddocuments.update=true, then review the difference")
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
