package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.suyuan.rules.RuleBroken;

/**
 * A document of parts (DOCX, XLSX, OFD) without what tells who wrote it, where and when: its properties are emptied, authors of
 * changes and comments have no name, paths of a computer go, pictures and documents inside are cleaned as such. Every part
 * stays where it is, so that the document opens as before; what it says stays, too, comments among it, and what was deleted from
 * it with changes tracked goes.
 */
final class OfficeContent {
    private static final Map<String, String> EMPTIED = Map.of(
            "docprops/core.xml",
                    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docprops/custom.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

    /** Where something begins or ends that was deleted, or moved away, with changes tracked. */
    private static final Pattern DELETION =
            Pattern.compile("<(/?)w:(?:del|moveFrom)(?!\\w)[^>\"]*+(?:\"[^\"]*+\"[^>\"]*+)*+>");

    /** Parts of office documents that name a person, a time or a computer, and their harmless replacements. */
    private static final List<Map.Entry<Pattern, String>> TELLING = List.of(
            telling("(\\b\\w+:(?:author|initials)|\\bw15:userId|\\bw15:providerId)=\"[^\"]*\"", "$1=\"-\""),
            telling("(\\bw15:author)=\"[^\"]*\"", "$1=\"-\""),
            telling("\\s(?:w|w16du|w16cex):(?:date|dateUtc)=\"[^\"]*\"", ""),
            telling("\\s(?:w:rsid\\w*)=\"[^\"]*\"", ""),
            telling("(<(?:\\w+:)?author>)[^<]*(</)", "$1-$2"),
            telling("(displayName|userId)=\"[^\"]*\"", "$1=\"-\""),
            telling("(<(?:\\w+:)?absPath\\b[^>]*\\burl=)\"[^\"]*\"", "$1\"\""),
            telling("\\b(dT|lastModifiedBy|userName)=\"[^\"]*\"", "$1=\"\""),
            telling("(Target=)\"file:[^\"]*\"", "$1\"file:///-\""),
            telling(
                    "(<(?:ofd:)?(?:Author|Creator|CreatorVersion|CreationDate|ModDate|Title|Subject|Keywords?|Abstract)>)[^<]*(</)",
                    "$1$2"));

    /** A document in a document in a document is enough. */
    private static final int DEPTH = 3;

    private OfficeContent() {}

    private static Map.Entry<Pattern, String> telling(String form, String instead) {
        return Map.entry(Pattern.compile(form), instead);
    }

    static byte[] cleaned(byte[] content) {
        return cleaned(content, 1);
    }

    private static byte[] cleaned(byte[] content, int depth) {
        try {
            Path file = Files.createTempFile("attachment", ".zip");
            try {
                Files.write(file, content);
                return cleaned(file, depth);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new RuleBroken(ATTACHMENT_IS_WHOLE);
        }
    }

    private static byte[] cleaned(Path file, int depth) throws IOException {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(cleaned)) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.isDirectory()) {
                    continue;
                }
                byte[] bytes;
                try (InputStream in = zip.getInputStream(part)) {
                    bytes = in.readAllBytes();
                }
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTime(0);
                out.putNextEntry(copy);
                out.write(part(part.getName().toLowerCase(Locale.ROOT), bytes, depth));
            }
        }
        return cleaned.toByteArray();
    }

    private static byte[] part(String name, byte[] bytes, int depth) {
        String emptied = EMPTIED.get(name);
        if (emptied != null) {
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + emptied)
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            return xml(bytes);
        }
        try {
            if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
                return Jpeg.cleaned(bytes);
            }
            if (name.endsWith(".png")) {
                return Png.cleaned(bytes);
            }
            boolean isDocument = name.endsWith(".docx") || name.endsWith(".xlsx") || name.endsWith(".pptx");
            return isDocument && depth < DEPTH ? cleaned(bytes, depth + 1) : bytes;
        } catch (RuleBroken notWhole) {
            // A part that is called a picture and is none shows nothing: nothing of it is kept.
            return new byte[0];
        }
    }

    /** Parts are UTF-8 in all that office programs write; another encoding is left as it is only where nothing tells. */
    private static byte[] xml(byte[] bytes) {
        boolean utf16 = bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        var charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        String cleaned = withoutDeleted(text);
        for (var each : TELLING) {
            cleaned = each.getKey().matcher(cleaned).replaceAll(each.getValue());
        }
        return cleaned.equals(text) ? bytes : cleaned.getBytes(charset);
    }

    /** What was deleted with changes tracked is not what the document says, and still stands in it; as it was, where ends lack. */
    private static String withoutDeleted(String xml) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        int from = 0;
        Matcher edge = DELETION.matcher(xml);
        while (edge.find() && depth >= 0) {
            if (edge.group().endsWith("/>")) {
                continue;
            }
            if (edge.group(1).isEmpty() && depth++ == 0) {
                kept.append(xml, from, edge.start());
            } else if (!edge.group(1).isEmpty() && --depth == 0) {
                from = edge.end();
            }
        }
        return depth == 0 ? kept.append(xml.substring(from)).toString() : xml;
    }
}
