package org.suyuan.feedback;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.ArchitectureRules;
import org.suyuan.testkit.RuleTableCheck;

class ArchitectureTest {
    @Test
    void the_service_keeps_the_common_shape() {
        ArchitectureRules.check("org.suyuan.feedback", List.of("intake", "grading", "consultation", "disclosure"));
    }

    @Test
    void every_rule_has_its_readme_row_its_test_and_its_sentence() {
        RuleTableCheck.check("org.suyuan.feedback");
    }

    @Test
    @DisplayName("X-38, X-39 nothing decides by an extreme act: no other part of the service knows of them")
    void nobody_knows_of_extreme_acts() {
        ArchitectureRules.checkAlone("org.suyuan.feedback", "org.suyuan.feedback.extremeact");
    }
}
