package org.suyuan.intake.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets letters on A4 and prints them as PDF. */
@ApplicationScoped
public class PdfRenderer {
    private static final float MARGIN = 72;
    private static final float SIZE = 12;
    private static final float LEADING = 21;
    private static final float CODE = 96;
    private static final float[] COLUMNS = {1, 3};

    @Inject
    Typeface typeface;

    /** The letter as PDF; its date is written as the language has it. */
    public byte[] render(Letter letter, Locale language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Document sheet = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(sheet, pdf);
        writer.setPageEvent(new PageNumber());
        sheet.addTitle(letter.title());
        sheet.open();
        sheet.add(line(typeface.title(LEADING, letter.title(), SIZE + 6), Element.ALIGN_CENTER));
        sheet.add(line(typeface.body(LEADING, letter.number(), SIZE - 1), Element.ALIGN_RIGHT));
        letter.blocks().forEach(block -> sheet.add(set(block)));
        sheet.add(line(typeface.body(LEADING, letter.sender(), SIZE), Element.ALIGN_RIGHT));
        sheet.add(line(typeface.body(LEADING, Dates.day(letter.date(), language), SIZE), Element.ALIGN_RIGHT));
        String code = letter.code();
        if (code != null) {
            sheet.add(new Paragraph(CODE, " "));
            draw(code, writer.getDirectContent(), MARGIN, writer.getVerticalPosition(false));
        }
        sheet.close();
        return pdf.toByteArray();
    }

    private Element set(Letter.Block block) {
        if (block instanceof Letter.Heading heading) {
            return line(typeface.title(LEADING, heading.text(), SIZE), Element.ALIGN_LEFT);
        }
        if (block instanceof Letter.Table table) {
            return set(table);
        }
        Paragraph paragraph =
                line(typeface.body(LEADING, ((Letter.Paragraph) block).text(), SIZE), Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(2 * SIZE);
        return paragraph;
    }

    private PdfPTable set(Letter.Table table) {
        PdfPTable grid = new PdfPTable(COLUMNS);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(SIZE / 2);
        grid.setSpacingAfter(SIZE / 2);
        for (Letter.Row row : table.rows()) {
            grid.addCell(cell(row.label()));
            grid.addCell(cell(row.text()));
        }
        return grid;
    }

    private PdfPCell cell(String text) {
        PdfPCell cell = new PdfPCell(typeface.body(LEADING - 4, text, SIZE - 1));
        cell.setPadding(SIZE / 3);
        return cell;
    }

    private static Paragraph line(Phrase text, int alignment) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setLeading(LEADING);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(SIZE / 2);
        return paragraph;
    }

    /** The characters of a letter that no font has: nothing is issued that names somebody else without a word. */
    public Set<String> missing(Letter letter) {
        Set<String> missing = new TreeSet<>(typeface.missing(letter.title() + letter.sender()));
        letter.blocks().forEach(block -> missing.addAll(typeface.missing(text(block))));
        return missing;
    }

    private static String text(Letter.Block block) {
        if (block instanceof Letter.Table table) {
            return table.rows().stream().map(row -> row.label() + row.text()).collect(Collectors.joining());
        }
        return block instanceof Letter.Heading heading ? heading.text() : ((Letter.Paragraph) block).text();
    }

    /** A QR code of rectangles, its lower left corner at a point. */
    private static void draw(String text, PdfContentByte canvas, float left, float bottom) {
        try {
            BitMatrix code = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.CHARACTER_SET, "UTF-8"));
            float dot = CODE / code.getWidth();
            canvas.setGrayFill(0);
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        canvas.rectangle(left + x * dot, bottom + CODE - (y + 1) * dot, dot, dot);
                    }
                }
            }
            canvas.fill();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the number at the foot of every page. */
    private final class PageNumber extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document sheet) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    typeface.body(LEADING, "- " + writer.getPageNumber() + " -", SIZE - 3),
                    PageSize.A4.getWidth() / 2,
                    MARGIN / 2,
                    0);
        }
    }
}
