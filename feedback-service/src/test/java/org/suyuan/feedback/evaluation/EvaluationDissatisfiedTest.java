package org.suyuan.feedback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationDissatisfiedTest {
    @ParameterizedTest
    @CsvSource({"2, 5, true", "3, 3, false", "5, 2, true", "1, 1, true", "5, 5, false"})
    @DisplayName("F-06 dissatisfied is who gives 2 of 5 at most, on the whole or for the problem being solved")
    void dissatisfied(int score, int solved, boolean dissatisfied) {
        assertThat(new Evaluation(score, 1, 1, solved).isDissatisfied()).isEqualTo(dissatisfied);
    }
}
