package org.suyuan.grading.table;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a table said of a matter, kept with the decision: version, inputs, and the rows that held.
 *
 * @param table version of the table
 * @param facts what it was asked with
 * @param fired the rows that held; the first is the one that decided
 */
@Schema(description = "What a grading table said, kept with the decision 定级依据")
public record Verdict(
        @Schema(description = "Version of the table; 0 is the shipped one", examples = "3")
        int table,

        @Schema(description = "What it was asked with, by column", implementation = Map.class)
        Facts facts,

        @Schema(description = "The rows that held; the first decided")
        List<Fired> fired) {

    /**
     * A row that held.
     *
     * @param row its place, from 1
     * @param undecided columns that could not be judged: the row is taken to hold, and a person looks
     */
    @Schema(description = "A row that held 命中规则")
    public record Fired(
            @Schema(description = "Its place in the table, from 1", examples = "2")
            int row,

            @Schema(description = "The row") Row rule,

            @Schema(description = "Columns that could not be judged; the row was taken to hold")
            List<Fact> undecided) {}

    /** The proposed outcome. */
    public Outcome outcome() {
        return fired.get(0).rule().outcome();
    }
}
