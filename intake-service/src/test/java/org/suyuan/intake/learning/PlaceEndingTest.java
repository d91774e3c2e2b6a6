package org.suyuan.intake.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceEndingTest {
    @ParameterizedTest
    @CsvSource({
        "桃源里小区北门, 3, 2",
        "桃源里小区北门, 4, 0",
        "桃源里小区北门, 5, 0",
        "桃源里小区北门, 7, 0",
        "水泥厂, 2, 1",
        "十二期, 0, 3",
        "1234期, 0, 0",
        "1234期, 1, 4",
        "三号, 0, 0",
        "期, 0, 0",
        "三, 0, 0"
    })
    void an_ending_is_as_long_as_its_word_or_as_the_phase_with_its_number(String text, int place, int length) {
        assertThat(PlaceEnding.lengthAt(text, place)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"桃源里小区, true", "桃源里小区北门, false", "桃源里三期, true", "幼儿园, true", "幼儿, false", "'', false"})
    void a_text_ends_with_an_ending_or_not(String text, boolean ends) {
        assertThat(PlaceEnding.isLastOf(text)).isEqualTo(ends);
    }
}
