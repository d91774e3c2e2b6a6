package org.suyuan.grading.table.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Outcome;
import org.suyuan.grading.table.Verdict;
import org.suyuan.grading.table.Wording;

@Schema(name = "Verdict", description = "What a grading table says, and why 定级依据")
public record VerdictView(
        @Schema(description = "Edition of the table; 0 is the shipped one", examples = "3")
        int table,

        @Schema(description = "What it was asked with, by column")
        Map<Fact, Object> facts,

        @Schema(description = "The rows that held; the first decided")
        List<Verdict.Fired> fired,

        @Schema(description = "What is proposed") Outcome outcome,

        @Schema(
                description = "Why, in a sentence of the caller's language",
                examples = "按定级规则第 3 版第 1 行“紧急性高”：紧急性为高（实为：高），建议定为紧急（G-02、G-03）")
        String explanation) {

    public static VerdictView of(Verdict verdict, Locale locale) {
        return new VerdictView(
                verdict.table(),
                verdict.facts().values(),
                verdict.fired(),
                verdict.outcome(),
                Wording.of(verdict, locale));
    }
}
