package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.REPLY_IS_COMPLETE;

import java.util.stream.Stream;
import org.suyuan.contract.feedback.Opinion;

/**
 * Written reply 书面答复 (F-02).
 *
 * @param opinion support, explain or not support (E-22)
 * @param investigation what was done to find out 调查情况
 * @param facts the facts found 认定事实
 * @param basis the policy it rests on 政策依据
 * @param conclusion what follows 处理结论
 */
public record Reply(Opinion opinion, String investigation, String facts, String basis, String conclusion) {
    void check() {
        REPLY_IS_COMPLETE.demand(
                Stream.of(investigation, facts, basis, conclusion).noneMatch(String::isBlank));
    }
}
