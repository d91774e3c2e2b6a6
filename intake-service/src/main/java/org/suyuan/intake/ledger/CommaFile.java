package org.suyuan.intake.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.suyuan.platform.reading.Written;

/** A ledger as text, its cells apart by comma, tab or semicolon; in UTF-8, UTF-16 or, as Windows writes it in China, GB 18030. */
final class CommaFile {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private CommaFile() {}

    /** The cells of a file; none when it is no text, or of one column. */
    static Optional<Grid> read(byte[] file) {
        return text(file).flatMap(CommaFile::grid);
    }

    private static Optional<Grid> grid(String text) {
        char separator = separator(text);
        List<Grid.GridRow> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = MAPPER.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            for (int number = 1; lines.hasNext() && rows.size() < SheetReader.ROWS; number++) {
                TreeMap<Integer, GridCell> cells = new TreeMap<>();
                String[] line = lines.next();
                for (int column = 0; column < line.length; column++) {
                    if (!Written.isBlank(line[column])) {
                        cells.put(column, GridCell.text(line[column].strip()));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new Grid.GridRow(number, false, cells));
                }
            }
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return rows.stream().anyMatch(row -> row.cells().size() > 1) ? Optional.of(new Grid(rows)) : Optional.empty();
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Optional<String> text(byte[] file) {
        if (file.length > 1 && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE)) {
            return decoded(file, StandardCharsets.UTF_16);
        }
        return CHARSETS.stream()
                .map(charset -> decoded(file, charset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            boolean plain = text.chars().noneMatch(letter -> letter < ' ' && "\n\r\t\f".indexOf(letter) < 0);
            return plain ? Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
