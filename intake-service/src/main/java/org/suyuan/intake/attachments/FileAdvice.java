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

    /** For what was found by content. */
    static FileAdvice of(String sniffed) {
        String mediaType = sniffed.replaceFirst(";.*", "");
        if (mediaType.startsWith("image/hei") || mediaType.startsWith("image/avif")) {
            return SEND_AS_JPEG;
        }
        if (mediaType.startsWith("audio/") || mediaType.startsWith("video/")) {
            return CONVERT_THE_RECORDING;
        }
        if (mediaType.startsWith("application/vnd.oasis.opendocument")) {
            return SAVE_AS_WORD_OR_PDF;
        }
        return switch (mediaType) {
            case "application/x-tika-msoffice",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-works" -> SAVE_AS_NEW_OFFICE;
            case "application/x-tika-ooxml-protected" -> TAKE_THE_PASSWORD_OFF;
            case "text/html", "application/xhtml+xml", "multipart/related" -> SAVE_AS_PDF;
            case "message/rfc822", "application/vnd.ms-outlook" -> PRINT_THE_MAIL_AS_PDF;
            case "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation" ->
                PRINT_THE_SLIDES_AS_PDF;
            case "application/rtf", "application/x-tika-wps", "application/vnd.wps-office.wps" -> SAVE_AS_WORD_OR_PDF;
            case "application/zip",
                    "application/x-rar-compressed",
                    "application/vnd.rar",
                    "application/x-7z-compressed",
                    "application/x-tar",
                    "application/gzip" -> UNPACK_THE_ARCHIVE;
            default -> SAVE_AS_A_KNOWN_TYPE;
        };
    }
}
