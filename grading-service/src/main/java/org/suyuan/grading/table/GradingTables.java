package org.suyuan.grading.table;

import jakarta.enterprise.context.ApplicationScoped;
import org.suyuan.grading.editions.EditionKind;
import org.suyuan.grading.editions.Editions;

/** The editions of the grading table. */
@ApplicationScoped
public class GradingTables extends Editions<GradingTable, CompiledTable> {
    GradingTables() {
        super(EditionKind.GRADING_TABLE, GradingTable.class);
    }

    @Override
    protected CompiledTable use(int number, GradingTable content) {
        return CompiledTable.of(number, content);
    }
}
