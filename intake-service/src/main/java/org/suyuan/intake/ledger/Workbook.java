package org.suyuan.intake.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Excel workbook (ECMA-376) that a ledger needs: its visible sheets, shared texts and formats. Read by the
 * JDK's stream reader, without document types, in bounds: our reader of before took no ISO dates, had no name for the
 * Chinese formats, knew of no merged cells and could be made to fill the heap.
 */
final class Workbook {
    /** Characters of shared text that are kept. */
    private static final int TEXTS = 20_000_000;

    private static final int PART = 200 << 20;
    private static final XMLInputFactory XML = factory();

    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private CellFormats formats = new CellFormats(Map.of(), List.of());
    private boolean since1904;
    private final List<String> hiddenSheets = new ArrayList<>();

    private Workbook() {}

    /**
     * Reads a workbook.
     *
     * @throws IOException when a part is missing or is no XML
     */
    static Workbook of(byte[] file) throws IOException {
        Workbook book = new Workbook();
        Path copy = Files.createTempFile("ledger", ".xlsx");
        try {
            Files.write(copy, file);
            book.open(copy);
        } finally {
            Files.delete(copy);
        }
        book.readTexts();
        book.readFormats();
        return book;
    }

    /** By the directory of the archive: sizes that stand behind the data only are no matter then. */
    private void open(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (name.startsWith("xl/") && name.endsWith(".xml") || name.endsWith("workbook.xml.rels")) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        parts.put(name, part.readNBytes(PART));
                    }
                }
            }
        }
    }

    /** The names of the sheets that are not shown; known after {@link #visibleSheets}. */
    List<String> hiddenSheets() {
        return hiddenSheets;
    }

    /** The names of the sheets that are shown, in their order, with the part that holds each. */
    Map<String, String> visibleSheets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        read("xl/_rels/workbook.xml.rels", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        Map<String, String> sheets = new LinkedHashMap<>();
        read("xl/workbook.xml", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
                since1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            }
            boolean isSheet = xml.isStartElement() && xml.getLocalName().equals("sheet");
            String state = isSheet ? xml.getAttributeValue(null, "state") : null;
            if (isSheet && state != null && !state.equals("visible")) {
                hiddenSheets.add(xml.getAttributeValue(null, "name"));
            } else if (isSheet) {
                String target = targets.get(relation(xml));
                if (target != null) {
                    sheets.put(xml.getAttributeValue(null, "name"), part(target));
                }
            }
        });
        return sheets;
    }

    /** The cells of a sheet. */
    Grid grid(String sheet, String part) throws IOException {
        SheetReader reader = new SheetReader(texts, formats, since1904);
        read(part, reader::next);
        return reader.grid(sheet);
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String part(String target) {
        String path = target.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : "xl/" + path;
    }

    static boolean isTrue(@org.jspecify.annotations.Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private void readTexts() throws IOException {
        TextRuns runs = new TextRuns("si");
        int[] kept = {0};
        read(
                "xl/sharedstrings.xml",
                xml -> runs.next(xml).ifPresent(text -> {
                    kept[0] += text.length();
                    if (kept[0] > TEXTS) {
                        throw new IllegalStateException("more text than a ledger has");
                    }
                    texts.add(text);
                }));
    }

    private void readFormats() throws IOException {
        Map<Integer, String> own = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        boolean[] inCells = {false};
        read("xl/styles.xml", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("numFmt")) {
                own.put(
                        Integer.valueOf(xml.getAttributeValue(null, "numFmtId")),
                        xml.getAttributeValue(null, "formatCode"));
            } else if (xml.getEventType() != XMLStreamConstants.CHARACTERS && hasName(xml, "cellXfs")) {
                inCells[0] = xml.isStartElement();
            } else if (inCells[0] && xml.isStartElement() && xml.getLocalName().equals("xf")) {
                String id = xml.getAttributeValue(null, "numFmtId");
                styles.add(id == null ? 0 : Integer.parseInt(id));
            }
        });
        formats = new CellFormats(own, styles);
    }

    static boolean hasName(XMLStreamReader xml, String name) {
        return xml.hasName() && xml.getLocalName().equals(name);
    }

    private interface Part {
        void next(XMLStreamReader xml) throws XMLStreamException;
    }

    /** A part that is not there holds nothing. */
    private void read(String name, Part part) throws IOException {
        byte[] content = parts.get(name);
        if (content == null) {
            return;
        }
        try (InputStream in = new ByteArrayInputStream(content)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                xml.next();
                part.next(xml);
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException(name, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
