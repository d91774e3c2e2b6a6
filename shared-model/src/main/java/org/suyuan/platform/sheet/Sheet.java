package org.suyuan.platform.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel sheet that is written row by row, page by page, each page in a transaction of its own: memory does not grow with the
 * list, and no connection is held while a caller reads slowly.
 *
 * @param name of the sheet
 * @param columns from left to right
 */
public record Sheet<A>(String name, List<Column<A>> columns) {
    /** Media type of what is written. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PAGE = 500;

    /**
     * A column.
     *
     * @param cell the text of a row's cell; null where nothing is known
     */
    public record Column<A>(String heading, Function<A, @Nullable String> cell) {}

    /** What is listed, a page after the other. */
    public interface Pages<A> {
        /**
         * The rows behind the last one.
         *
         * @param last null for the first page
         * @param limit one more than this when there are more
         */
        List<A> after(@Nullable A last, int limit);
    }

    /** Writes all of it. */
    public void write(Pages<A> pages, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Suyuan", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            heading(sheet);
            int row = 1;
            A last = null;
            boolean more = true;
            while (more) {
                A from = last;
                int first = row;
                List<A> page =
                        QuarkusTransaction.requiringNew().call(() -> rows(sheet, first, pages.after(from, PAGE)));
                more = page.size() > PAGE;
                row += Math.min(page.size(), PAGE);
                last = more ? page.get(PAGE - 1) : null;
                sheet.flush();
            }
        }
    }

    private void heading(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).heading());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private List<A> rows(Worksheet sheet, int first, List<A> page) {
        for (int row = 0; row < Math.min(page.size(), PAGE); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String text = columns.get(column).cell().apply(page.get(row));
                sheet.value(first + row, column, text == null ? "" : text);
            }
        }
        return page;
    }
}
