package org.suyuan.disclosure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.ArchitectureRules;
import org.suyuan.testkit.RuleTableCheck;

class ArchitectureTest {
    @Test
    void the_service_keeps_the_common_shape() {
        ArchitectureRules.check("org.suyuan.disclosure", List.of("intake", "grading", "consultation", "feedback"));
    }

    @Test
    void every_rule_has_its_readme_row_its_test_and_its_sentence() {
        RuleTableCheck.check("org.suyuan.disclosure");
    }
}
