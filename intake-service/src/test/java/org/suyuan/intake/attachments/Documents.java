package org.suyuan.intake.attachments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Documents that tell who wrote them; the person is invented. */
final class Documents {
    static final String AUTHOR = "周小兰";

    private Documents() {}

    static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDDocumentInformation told = new PDDocumentInformation();
            told.setAuthor("zhou-xiaolan");
            told.setTitle("zhou-xiaolan.docx");
            document.setDocumentInformation(told);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document,
                            new ByteArrayInputStream("<x>zhou-xiaolan</x>".getBytes(StandardCharsets.UTF_8))));
            PDAnnotationText note = new PDAnnotationText();
            note.getCOSObject().setString(COSName.T, "zhou-xiaolan");
            page.getAnnotations().add(note);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        put(
                parts,
                "word/document.xml",
                "<w:document><w:ins w:id=\"1\" w:author=\"周小兰\" w:date=\"2026-09-01T08:12:00Z\">"
                        + "<w:t>高温津贴未发</w:t></w:ins><w:del w:id=\"2\" w:author=\"周小兰\"><w:r><w:delText>综采三队</w:delText><w:del w:id=\"4\"><w:delText>综采三队</w:delText></w:del></w:r></w:del>"
                        + "<w:moveFrom w:id=\"3\"><w:r><w:t>运输二队</w:t></w:r></w:moveFrom><w:t>请予核实</w:t><w:rPrChange w:author=\"周小兰\"/></w:document>");
        put(parts, "word/comments.xml", "<w:comment w:author=\"周小兰\" w:initials=\"ZXL\"/>");
        put(
                parts,
                "word/people.xml",
                "<w15:person w15:author=\"周小兰\"><w15:presenceInfo w15:userId=\"S::zhou\"/></w15:person>");
        put(parts, "docProps/core.xml", "<cp:coreProperties><dc:creator>周小兰</dc:creator></cp:coreProperties>");
        put(parts, "docProps/app.xml", "<Properties><Company>某某三车间</Company></Properties>");
        put(parts, "docProps/custom.xml", "<Properties><property>GH-20417</property></Properties>");
        put(parts, "word/_rels/settings.xml.rels", "<Relationship Target=\"file:///\\\\NAS3\\zhouxiaolan\\t.dotm\"/>");
        parts.put("word/media/image1.jpeg", Pictures.talkative());
        Map<String, byte[]> inside = new LinkedHashMap<>();
        put(
                inside,
                "xl/workbook.xml",
                "<workbook><x15ac:absPath url=\"C:\\Users\\zhouxiaolan\\Desktop\\\"/></workbook>");
        put(inside, "xl/comments1.xml", "<authors><author>周小兰</author></authors>");
        parts.put("word/embeddings/x.xlsx", zip(inside));
        return zip(parts);
    }

    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                parts.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                if (part.getName().endsWith(".xlsx")) {
                    parts.putAll(parts(bytes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
