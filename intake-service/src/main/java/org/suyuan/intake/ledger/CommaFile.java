package org.suyuan.intake.ledger;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.reading.TextFile;
import org.suyuan.platform.reading.Written;

/** A ledger as text, its cells apart by comma, tab or semicolon. */
final class CommaFile {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private CommaFile() {}

    /**
     * The cells of a file; none when it is no text, or of one column.
     *
     * @throws BadInput with the row where a quote begins that does not end
     */
    static Optional<Grid> read(byte[] file) {
        return TextFile.read(file).flatMap(CommaFile::grid);
    }

    private static Optional<Grid> grid(String text) {
        char separator = separator(text);
        List<Grid.GridRow> rows = new ArrayList<>();
        int number = 1;
        try (MappingIterator<String[]> lines = MAPPER.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            for (; lines.hasNext() && rows.size() < SheetReader.ROWS; number++) {
                TreeMap<Integer, GridCell> cells = new TreeMap<>();
                String[] line = lines.next();
                for (int column = 0; column < line.length; column++) {
                    if (!Written.isBlank(line[column])) {
                        cells.put(column, GridCell.typed(line[column].strip()));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new Grid.GridRow(number, false, cells));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new BadInput("file", "ledger.cut-quote", number);
        }
        return rows.stream().anyMatch(row -> row.cells().size() > 1)
                ? Optional.of(new Grid(null, rows))
                : Optional.empty();
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : ',';
    }
}
