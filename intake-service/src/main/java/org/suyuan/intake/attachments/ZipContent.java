package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_OF_A_KNOWN_TYPE;
import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;
import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.suyuan.rules.RuleBroken;

/** A document that is an archive of parts: which it is, and that it does not unpack to a multiple of what is fair. */
final class ZipContent {
    /** Most parts; a text document has some twenty. */
    static final int PARTS = 10_000;
    /** Times its own size that it may unpack to. */
    static final int GROWTH = 200;

    private static final int BLOCK = 8192;

    /** The part that makes a document what it is. */
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ofd.xml", FileType.OFD);

    /** The part that tells a document which is not taken. */
    private static final Map<String, FileAdvice> ADVICE = Map.of(
            "ppt/presentation.xml", FileAdvice.PRINT_THE_SLIDES_AS_PDF,
            "meta-inf/manifest.xml", FileAdvice.SAVE_AS_WORD_OR_PDF);

    private ZipContent() {}

    static FileType typeOf(byte[] content) {
        try {
            Path file = Files.createTempFile("attachment", ".zip");
            try {
                Files.write(file, content);
                return typeOf(file, content.length);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new RuleBroken(ATTACHMENT_IS_WHOLE);
        }
    }

    private static FileType typeOf(Path file, long size) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE.demand(zip.size() <= PARTS, GROWTH);
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            demandFair(zip, parts, size);
            Optional<FileType> type = parts.stream()
                    .map(part -> MAIN_PARTS.get(plain(part.getName())))
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
            return type.orElseThrow(() -> new RuleBroken(ATTACHMENT_IS_OF_A_KNOWN_TYPE, advice(parts)));
        }
    }

    private static FileAdvice advice(List<? extends ZipEntry> parts) {
        return parts.stream()
                .map(part -> ADVICE.get(plain(part.getName())))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(FileAdvice.UNPACK_THE_ARCHIVE);
    }

    /** Names as some programs write them: word/document2.xml, xl\\Workbook.xml. */
    private static String plain(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT).replaceFirst("document\\d+\\.xml$", "document.xml");
    }

    /** Unpacks all parts up to the limit, because the size that a part states may be a lie. */
    private static void demandFair(ZipFile zip, List<? extends ZipEntry> parts, long size) throws IOException {
        long left = size * GROWTH;
        byte[] block = new byte[BLOCK];
        for (ZipEntry part : parts) {
            try (InputStream unpacked = zip.getInputStream(part)) {
                for (int read = unpacked.read(block); read > 0; read = unpacked.read(block)) {
                    left -= read;
                    ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE.demand(left >= 0, GROWTH);
                }
            }
        }
    }
}
