package org.suyuan.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“班中餐”|班中餐",
                "\"班中餐\"|班中餐",
                "（高温）津贴。|高温)津贴",
                "高温津贴， 三队|高温津贴 三队",
                "宿舍、暖气|宿舍 暖气",
                "宿舍，暖气；三队|宿舍 暖气 三队",
                "宿舍,暖气|宿舍 暖气",
                "1,200元|1,200元",
                "《津贴办法》第十条|津贴办法》第十条",
                "50%|50%",
                "“|“",
                "XF-2026_1|xf-2026_1"
            })
    @DisplayName("I-27 marks that people copy along with a word are not searched for, marks within it are")
    void marks_around_a_word(String asked, String searched) {
        assertThat(SearchedText.asked(asked)).isEqualTo(searched);
    }
}
