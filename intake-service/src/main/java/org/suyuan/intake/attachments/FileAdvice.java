package org.suyuan.intake.attachments;

import static java.util.Map.entry;

import java.util.Map;

/** Advice on a file that is not taken: a way out for each kind that people send. */
public enum FileAdvice {
    /** HEIC, AVIF: what newer phones take. */
    SEND_AS_JPEG,
    /** Word and Excel before 2007. */
    SAVE_AS_NEW_OFFICE,
    /** Encrypted documents. */
    TAKE_THE_PASSWORD_OFF,
    /** AMR, WAV, 3GP and other sound. */
    CONVERT_THE_RECORDING,
    /** Archives of files. */
    UNPACK_THE_ARCHIVE,
    /** Pages of a browser, also those that are called .xls. */
    SAVE_AS_PDF,
    /** Slides. */
    PRINT_THE_SLIDES_AS_PDF,
    /** Documents of LibreOffice, WPS and the like. */
    SAVE_AS_WORD_OR_PDF,
    /** Mails as files. */
    PRINT_THE_MAIL_AS_PDF,
    /** A file without anything in it. */
    FILE_IS_EMPTY,
    /** Anything else. */
    SAVE_AS_A_KNOWN_TYPE;

    private static final Map<String, FileAdvice> BY_TYPE = Map.ofEntries(
            entry("application/x-tika-msoffice", SAVE_AS_NEW_OFFICE),
            entry("application/msword", SAVE_AS_NEW_OFFICE),
            entry("application/vnd.ms-excel", SAVE_AS_NEW_OFFICE),
            entry("application/vnd.ms-works", SAVE_AS_NEW_OFFICE),
            entry("application/x-tika-ooxml-protected", TAKE_THE_PASSWORD_OFF),
            entry("text/html", SAVE_AS_PDF),
            entry("application/xhtml+xml", SAVE_AS_PDF),
            entry("multipart/related", SAVE_AS_PDF),
            entry("message/rfc822", PRINT_THE_MAIL_AS_PDF),
            entry("application/vnd.ms-outlook", PRINT_THE_MAIL_AS_PDF),
            entry("application/vnd.ms-powerpoint", PRINT_THE_SLIDES_AS_PDF),
            entry("application/rtf", SAVE_AS_WORD_OR_PDF),
            entry("application/vnd.wps-office.wps", SAVE_AS_WORD_OR_PDF),
            entry("application/zip", UNPACK_THE_ARCHIVE),
            entry("application/x-rar-compressed", UNPACK_THE_ARCHIVE),
            entry("application/x-7z-compressed", UNPACK_THE_ARCHIVE),
            entry("application/x-tar", UNPACK_THE_ARCHIVE),
            entry("application/gzip", UNPACK_THE_ARCHIVE));

    /** For what was found by content. */
    static FileAdvice of(String sniffed) {
        String type = sniffed.replaceFirst(";.*", "");
        if (type.startsWith("image/hei") || type.startsWith("image/avif")) {
            return SEND_AS_JPEG;
        }
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return CONVERT_THE_RECORDING;
        }
        return type.startsWith("application/vnd.oasis.opendocument")
                ? SAVE_AS_WORD_OR_PDF
                : BY_TYPE.getOrDefault(type, SAVE_AS_A_KNOWN_TYPE);
    }
}
