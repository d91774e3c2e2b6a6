package org.suyuan.platform.seal;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A file with a key that only the service can read. */
public final class KeyFile {
    private KeyFile() {}

    /** Makes a new key. */
    @FunctionalInterface
    public interface Maker {
        String make() throws GeneralSecurityException;
    }

    /**
     * Makes a file that is not there.
     *
     * @param setting name of the setting that it follows from
     * @throws IllegalStateException in production, which brings its keys
     */
    public static void makeMissing(String setting, Path file, Maker maker)
            throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            return;
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(setting + ": " + file + " is missing; production brings its keys");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, maker.make());
    }
}
