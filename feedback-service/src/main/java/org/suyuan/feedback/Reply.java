package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.REPLY_IS_COMPLETE;
import static org.suyuan.feedback.FeedbackRules.SUPPORT_PROMISES_SOMETHING;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.feedback.Opinion;

/** Written reply (F-02). */
@Schema(description = "Written reply 书面答复 (F-02)")
public record Reply(
        @Schema(description = "Support, explain or not support (E-22)", examples = "SUPPORT")
        Opinion opinion,

        @Schema(description = "What was done to find out 调查情况", examples = "查阅三队六月至八月考勤与工资表")
        String investigation,

        @Schema(description = "The facts found 认定事实", examples = "二十六人津贴漏发")
        String facts,

        @Schema(description = "The policy it rests on 政策依据", examples = "《防暑降温措施管理办法》第十七条")
        String basis,

        @Schema(description = "What follows 处理结论", examples = "随十二月工资补发")
        String conclusion,

        @Schema(description = "What will be done, by whom and until when 承诺事项 (E-22)")
        List<Promise> promises) {

    public Reply {
        // Replies of before say nothing of promises.
        promises = Objects.requireNonNullElse(promises, List.of());
    }

    void check() {
        SUPPORT_PROMISES_SOMETHING.demand(opinion != Opinion.SUPPORT || !promises.isEmpty());
        REPLY_IS_COMPLETE.demand(
                Stream.of(investigation, facts, basis, conclusion).noneMatch(String::isBlank));
    }
}
