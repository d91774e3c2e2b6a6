package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.REPLY_IS_COMPLETE;
import static org.suyuan.feedback.FeedbackRules.SUPPORT_PROMISES_SOMETHING;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Opinion;

/** Written reply (F-02). */
@Schema(description = "Written reply 书面答复 (F-02)")
public record Reply(
        @Schema(description = "What was done to find out 调查情况", examples = "查阅三队六月至八月考勤与工资表")
        String investigation,

        @Schema(description = "The facts found 认定事实", examples = "二十六人津贴漏发")
        String facts,

        @Schema(description = "The policy it rests on 政策依据", examples = "《防暑降温措施管理办法》第十七条")
        String basis,

        @Schema(description = "What is said to each demand 逐项答复 (E-22)")
        List<Finding> findings,

        @Schema(description = "What will be done, by whom and until when 承诺事项 (E-22)")
        List<Promise> promises) {

    public Reply {
        findings = Objects.requireNonNullElse(findings, List.of());
        promises = Objects.requireNonNullElse(promises, List.of());
    }

    /** Refuses what says too little. */
    public void check() {
        SUPPORT_PROMISES_SOMETHING.demand(findings.stream().noneMatch(Finding::promises) || !promises.isEmpty());
        REPLY_IS_COMPLETE.demand(!findings.isEmpty()
                && Stream.concat(Stream.of(investigation, facts, basis), conclusions())
                        .noneMatch(Reply::isMissing));
    }

    private Stream<String> conclusions() {
        return findings.stream().flatMap(finding -> Stream.of(finding.demand(), finding.conclusion()));
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What it says to the demands together: partly supported when one of several is, explained when none is. */
    public Opinion opinion() {
        List<Opinion> all = findings.stream().map(Finding::opinion).distinct().toList();
        if (all.size() == 1) {
            return all.get(0);
        }
        return findings.stream().anyMatch(Finding::promises) ? Opinion.PARTLY_SUPPORT : Opinion.EXPLAIN;
    }
}
