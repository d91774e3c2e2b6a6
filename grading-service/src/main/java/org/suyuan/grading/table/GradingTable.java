package org.suyuan.grading.table;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grading table 定级规则表: of the rows that hold, the one with the highest grade decides. */
@Schema(description = "Grading table 定级规则表: of the rows that hold, the one with the highest grade decides (G-02, G-03)")
public record GradingTable(
        @Schema(description = "The rows") @NotEmpty @Size(max = GradingTable.MOST_ROWS) List<@NotNull @Valid Row> rows) {
    /** Most rows: a bit each of what the check counts with. */
    static final int MOST_ROWS = 60;
}
