package org.suyuan.feedback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationCodesTest {
    private static final String CODE = "q3R_x-Tz08LmVw2aBcD7";

    private final EvaluationCodes codes = new EvaluationCodes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "评价码：q3R_x-Tz08LmVw2aBcD7",
                "【某集团信访】您反映的事项已答复，评价码：q3R_x-Tz08LmVw2aBcD7，请于 2026-12-20 前评价。",
                "Your code is q3R_x-Tz08LmVw2aBcD7. Reply TD to 12345 to unsubscribe.",
                "https://example.invalid/evaluate?code=q3R_x-Tz08LmVw2aBcD7&from=sms",
                "评价码:q3R_x-Tz08LmVw2aBcD7。",
                "Evaluation code: q3R_x-Tz08LmVw2aBcD7",
                " q3R_x\u2013Tz08LmVw2aBcD7\n",
                "ｑ３Ｒ＿ｘ－Ｔｚ０８ＬｍＶｗ２ａＢｃＤ７",
                "「q3R_x-Tz08 LmVw2aBcD7」"
            })
    @DisplayName("F-04 an evaluation code is read however it is pasted")
    void an_evaluation_code_is_read_however_it_is_pasted(String pasted) {
        assertThat(codes.hash(pasted)).isEqualTo(codes.hash(CODE));
    }

    @Test
    @DisplayName("F-04 each code is a new one of twenty letters, and found by its hash")
    void each_code_is_new() {
        String one = codes.fresh();
        assertThat(one).hasSize(20).isNotEqualTo(codes.fresh());
        assertThat(codes.hash("评价码：" + one)).isEqualTo(codes.hash(one));
    }

    @Test
    @DisplayName("F-04 case and every letter of an evaluation code count")
    void case_and_every_letter_count() {
        assertThat(codes.hash(CODE.toLowerCase(java.util.Locale.ROOT))).isNotEqualTo(codes.hash(CODE));
        assertThat(codes.hash(CODE.substring(1))).isNotEqualTo(codes.hash(CODE));
        assertThat(codes.hash("评价码：" + CODE.substring(1))).isNotEqualTo(codes.hash(CODE));
    }
}
