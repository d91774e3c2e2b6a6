package org.suyuan.intake.attachments;

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
    /** A file without anything in it. */
    FILE_IS_EMPTY,
    /** Anything else. */
    SAVE_AS_A_KNOWN_TYPE;

    /** For what was found by content. */
    static FileAdvice of(String mediaType) {
        if (mediaType.startsWith("image/hei") || mediaType.startsWith("image/avif")) {
            return SEND_AS_JPEG;
        }
        if (mediaType.startsWith("audio/") || mediaType.startsWith("video/")) {
            return CONVERT_THE_RECORDING;
        }
        return switch (mediaType) {
            case "application/x-tika-msoffice",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-works" -> SAVE_AS_NEW_OFFICE;
            case "application/x-tika-ooxml-protected" -> TAKE_THE_PASSWORD_OFF;
            case "text/html", "application/xhtml+xml", "multipart/related", "message/rfc822" -> SAVE_AS_PDF;
            case "application/zip", "application/x-rar-compressed", "application/x-7z-compressed", "application/gzip" ->
                UNPACK_THE_ARCHIVE;
            default -> SAVE_AS_A_KNOWN_TYPE;
        };
    }
}
