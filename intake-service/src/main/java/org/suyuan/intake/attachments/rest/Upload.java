package org.suyuan.intake.attachments.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What was uploaded: the last part of its name, without anything that is no letter, and where its content waits. */
public record Upload(String name, Path file) {
    private static final int LONGEST_NAME = 200;

    public static Upload of(FileUpload upload) {
        return new Upload(name(upload.fileName()), upload.uploadedFile());
    }

    /** All of it, in memory. */
    public byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of a form may come without a name. */
    private static String name(@Nullable String given) {
        if (given == null) {
            return "";
        }
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "");
        return last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    @Override
    public String toString() {
        return "Upload[sealed]";
    }
}
