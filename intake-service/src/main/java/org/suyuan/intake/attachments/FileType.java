package org.suyuan.intake.attachments;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The kinds of files that are taken; which one a file is follows from its content, never from its name. */
enum FileType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The national format of fixed documents, GB/T 33190. */
    OFD("application/ofd"),
    TEXT("text/plain"),
    MP3("audio/mpeg"),
    MP4("video/mp4");

    private static final Pattern CONVERTED = Pattern.compile("(?i)\\.(?:webp|gif|bmp|tiff?)$");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The one with a media type. */
    static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** How the name of such a file ends. */
    String ending() {
        return this == TEXT ? ".txt" : "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The name that a file goes by: a picture that was converted ends as what it is now. */
    String named(String given) {
        return this == PNG ? CONVERTED.matcher(given).replaceFirst(ending()) : given;
    }

    String mediaType() {
        return mediaType;
    }
}
