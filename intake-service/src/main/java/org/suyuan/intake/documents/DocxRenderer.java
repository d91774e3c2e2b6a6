package org.suyuan.intake.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes letters as DOCX, in the fonts that Chinese offices have (GB/T 9704: title in 小标宋, body in 仿宋). */
@ApplicationScoped
class DocxRenderer {
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String BODY_FONT = "仿宋";
    private static final int SIZE = 16;
    private static final int TITLE_SIZE = 22;

    /** Two characters of the body, in twentieths of a point. */
    private static final int INDENT = 2 * SIZE * 20;

    /** The letter as DOCX; its date is written as the language has it. */
    byte[] render(Letter letter, Locale language) {
        try (XWPFDocument sheet = new XWPFDocument()) {
            POIXMLProperties.CoreProperties about = sheet.getProperties().getCoreProperties();
            about.setCreator(letter.sender());
            about.setTitle(letter.title());
            line(sheet, letter.title(), ParagraphAlignment.CENTER, TITLE_FONT, TITLE_SIZE);
            line(sheet, letter.number(), ParagraphAlignment.RIGHT);
            letter.blocks().forEach(block -> set(sheet, block));
            line(sheet, letter.sender(), ParagraphAlignment.RIGHT);
            line(sheet, Dates.day(letter.date(), language), ParagraphAlignment.RIGHT);
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            sheet.write(docx);
            return docx.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(XWPFDocument sheet, Letter.Block block) {
        if (block instanceof Letter.Heading heading) {
            line(sheet, heading.text(), ParagraphAlignment.LEFT).setBold(true);
        } else if (block instanceof Letter.Table table) {
            table(sheet, table.rows());
        } else {
            paragraph(sheet, ((Letter.Paragraph) block).text());
        }
    }

    private static void paragraph(XWPFDocument sheet, String text) {
        for (String each : text.split("\n")) {
            XWPFParagraph paragraph = sheet.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.setIndentationFirstLine(INDENT);
            write(paragraph, each, BODY_FONT, SIZE);
        }
    }

    private static void table(XWPFDocument sheet, List<Letter.Row> rows) {
        XWPFTable table = sheet.createTable(rows.size(), 2);
        table.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            cell(table, i, 0, rows.get(i).label());
            cell(table, i, 1, rows.get(i).text());
        }
    }

    private static void cell(XWPFTable table, int row, int column, String text) {
        write(table.getRow(row).getCell(column).getParagraphs().get(0), text, BODY_FONT, SIZE - 2);
    }

    private static XWPFRun line(XWPFDocument sheet, String text, ParagraphAlignment alignment) {
        return line(sheet, text, alignment, BODY_FONT, SIZE);
    }

    private static XWPFRun line(XWPFDocument sheet, String text, ParagraphAlignment alignment, String font, int size) {
        XWPFParagraph paragraph = sheet.createParagraph();
        paragraph.setAlignment(alignment);
        return write(paragraph, text, font, size);
    }

    /** Chinese characters have a font of their own beside that of the others. */
    private static XWPFRun write(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }
}
