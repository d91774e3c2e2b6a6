package org.suyuan.intake.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.intake.config.IntakeConfig;

/** Lines as people found them torn: typst 560 and 3082, clreq 46, 63, 173 and 737, gopdf 68, react-pdf 3422, grails-core 14760. */
class ChineseLinesTest {
    private static final String CLOSING = "，。、；：！？”’）》〉】」』·";
    private static final String OPENING = "“‘（《〈【「『";

    private final Typeface typeface = new Typeface(config());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我反映的是工地，请速查处。",
                "……（8888），松黄",
                "请看《信访工作条例》一文，再答复。",
                "他答应过的——至今没有，等了很久……还没有回音",
                "买买提·艾力反映：‘拖欠’“三个月”工资！",
                "王某某（三车间）、李某某（四车间）。",
                "共计12,500.50元（含税），已发38%。"
            })
    @DisplayName("E-03 no line begins with a closing mark, and none ends with an opening one")
    void lines_keep_their_marks(String text) throws IOException {
        for (int width = 72; width <= 108; width += 12) {
            List<String> lines = lines(text, width);
            assertThat(lines)
                    .as("%d points: %s", width, lines)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(line -> {
                        assertThat(CLOSING.indexOf(line.charAt(0))).isNegative();
                        assertThat(OPENING.indexOf(line.charAt(line.length() - 1)))
                                .isNegative();
                    });
            assertThat(String.join("", lines)).isEqualTo(text);
        }
    }

    @Test
    @DisplayName("E-03 a number is not torn where the line has room for it")
    void a_number_is_not_torn() throws IOException {
        assertThat(lines("电话13812345678请回电", 100)).anyMatch(line -> line.contains("13812345678"));
    }

    @Test
    @DisplayName("E-03 what no font has is named, variants and blanks of other widths are no matter")
    void what_no_font_has_is_named() {
        assertThat(typeface.missing("王😀\u00A0\u202F葛\uDB40\uDD00㛃䶮𬭎")).containsExactly("😀 (U+1F600)");
    }

    @Test
    @DisplayName("E-03 days and times are written by our own patterns")
    void days_and_times() {
        Instant moment = Instant.parse("2026-03-05T12:05:00Z");
        assertThat(Dates.moment(moment, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026年3月5日 20:05");
        assertThat(Dates.moment(moment, Locale.ENGLISH)).isEqualTo("5 March 2026 20:05");
        assertThat(Dates.day(LocalDate.of(2026, 11, 20), Locale.ENGLISH)).isEqualTo("20 November 2026");
    }

    private List<String> lines(String text, int width) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Document sheet = new Document(new Rectangle(width, 800), 0, 0, 0, 0);
        PdfWriter.getInstance(sheet, pdf);
        sheet.open();
        Paragraph paragraph = new Paragraph(typeface.body(20, text, 12));
        paragraph.setAlignment(Element.ALIGN_LEFT);
        sheet.add(paragraph);
        sheet.close();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static IntakeConfig config() {
        return (IntakeConfig) Proxy.newProxyInstance(
                IntakeConfig.class.getClassLoader(),
                new Class<?>[] {IntakeConfig.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "letterFont" -> Optional.empty();
                    case "letterFallbackFonts" -> List.<Path>of();
                    default -> throw new IllegalStateException(method.getName());
                });
    }
}
