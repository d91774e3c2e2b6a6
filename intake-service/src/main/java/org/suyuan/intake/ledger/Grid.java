package org.suyuan.intake.ledger;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as it lies in a file.
 *
 * @param sheet its name in a workbook; null for a file of text
 * @param rows that hold something, from top to bottom
 */
record Grid(@Nullable String sheet, List<GridRow> rows) {
    /**
     * A row.
     *
     * @param number as Excel counts, from 1
     * @param hidden whether the row is hidden, by hand or by a filter
     * @param cells that hold something, by column from 0
     */
    record GridRow(int number, boolean hidden, NavigableMap<Integer, GridCell> cells) {
        Optional<GridCell> cell(int column) {
            return Optional.ofNullable(cells.get(column));
        }

        @Override
        public String toString() {
            return "GridRow[sealed]";
        }
    }
}
