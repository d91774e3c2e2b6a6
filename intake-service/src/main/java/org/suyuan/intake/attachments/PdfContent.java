package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_OF_A_KNOWN_TYPE;
import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.suyuan.rules.RuleBroken;

/**
 * A PDF without what tells who wrote it, with what and when: written anew from what its pages need, so that no earlier revision
 * stays in it. What stands before its head and behind its end, as scanners and servers leave it, goes.
 */
final class PdfContent {
    /** The head stands within so many bytes. */
    private static final int HEAD = 1024;

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);

    private static final Set<COSName> TELLING = Set.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("M"),
            COSName.getPDFName("CreationDate"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("Thumb"));

    private static final COSName TITLE = COSName.getPDFName("T");

    private PdfContent() {}

    /** Whether a file is a PDF, whatever stands before its head. */
    static boolean isPdf(byte[] content) {
        return indexOf(content, "%PDF-".getBytes(StandardCharsets.US_ASCII), 0, Math.min(content.length, HEAD)) >= 0;
    }

    static byte[] cleaned(byte[] content) {
        byte[] bare = bare(content);
        try (PDDocument document = Loader.loadPDF(bare)) {
            ATTACHMENT_IS_WHOLE.demand(document.getNumberOfPages() > 0);
            document.setAllSecurityToBeRemoved(true);
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            clean(trailer);
            ByteArrayOutputStream cleaned = new ByteArrayOutputStream(bare.length);
            document.save(cleaned, CompressParameters.NO_COMPRESSION);
            return cleaned.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new RuleBroken(ATTACHMENT_IS_OF_A_KNOWN_TYPE, FileAdvice.TAKE_THE_PASSWORD_OFF);
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            throw new RuleBroken(ATTACHMENT_IS_WHOLE);
        }
    }

    /** From its head to its last end mark; refused when objects follow that no end mark closes: it was cut off. */
    private static byte[] bare(byte[] content) {
        int from = indexOf(content, "%PDF-".getBytes(StandardCharsets.US_ASCII), 0, Math.min(content.length, HEAD));
        int end = lastIndexOf(content, END);
        ATTACHMENT_IS_WHOLE.demand(from >= 0 && end > from);
        int behind = end + END.length;
        ATTACHMENT_IS_WHOLE.demand(indexOf(content, OBJECT, behind, content.length) < 0);
        return Arrays.copyOfRange(content, from, behind);
    }

    /** Walks all that can be reached. */
    private static void clean(COSDictionary trailer) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(trailer);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (value instanceof COSDictionary dictionary) {
                TELLING.forEach(dictionary::removeItem);
                boolean isNote = COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE));
                if (isNote) {
                    dictionary.removeItem(TITLE);
                }
                if (value instanceof COSStream stream) {
                    cleanPicture(stream);
                }
                dictionary.getValues().forEach(open::push);
            } else if (value instanceof COSArray array) {
                array.forEach(open::push);
            }
        }
    }

    /** A scan is a JPEG, which tells of its own. */
    private static void cleanPicture(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] picture;
        try (InputStream raw = stream.createRawInputStream()) {
            picture = raw.readAllBytes();
        }
        try {
            byte[] cleaned = Jpeg.cleaned(picture);
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(cleaned);
            }
        } catch (RuleBroken notWhole) {
            throw new IOException("a picture in it is not whole", notWhole);
        }
    }

    private static int indexOf(byte[] content, byte[] mark, int from, int to) {
        for (int at = from; at <= to - mark.length; at++) {
            if (Arrays.equals(content, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }

    private static int lastIndexOf(byte[] content, byte[] mark) {
        for (int at = content.length - mark.length; at >= 0; at--) {
            if (Arrays.equals(content, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
