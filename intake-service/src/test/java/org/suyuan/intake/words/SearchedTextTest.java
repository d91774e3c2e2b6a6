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
                "1,200元|1200元",
                "《津贴办法》第十条|津贴办法》第十条",
                "50%|50%",
                "“|“",
                "XF-2026_1|xf-2026_1"
            })
    @DisplayName("I-27 marks that people copy along with a word are not searched for, marks within it are")
    void marks_around_a_word(String asked, String searched) {
        assertThat(SearchedText.asked(asked)).isEqualTo(searched);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"补发2,400元|2400", "马合木提·艾力反映|马合木提艾力", "马合木提艾力反映|马合木提.艾力", "共1,234,567吨|1234567"})
    @DisplayName("I-27 the comma of a number and the point of a name are searched with and without")
    void commas_of_numbers_and_points_of_names(String text, String asked) {
        assertThat(SearchedText.of(text)).contains(SearchedText.asked(asked));
    }
}
