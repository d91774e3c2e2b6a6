package org.suyuan.intake.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.intake.words.SaidWords;
import org.suyuan.testkit.Refused;

class RiskModelTest {
    private static final RiskRule GROUP = new RiskRule("GROUP", "多人", RiskFact.PEOPLE, 5, List.of(), 29);
    private static final RiskRule REPEAT = new RiskRule("REPEAT", "重复", RiskFact.REPEATS, 1, List.of(), 1);
    private static final RiskRule WORDS = new RiskRule("WORDS", "极端表述", RiskFact.KEYWORDS, 1, List.of("跳楼", "轻生"), 60);
    private static final RiskModel MODEL = new RiskModel(3, List.of(GROUP, REPEAT, WORDS), 30, 60);

    @ParameterizedTest
    @CsvSource({"4, 0, LOW", "5, 0, LOW", "5, 1, MEDIUM"})
    void points_below_thirty_are_low_and_thirty_are_medium(int people, int repeats, RiskLevel level) {
        var assessed =
                MODEL.assess(Map.of(RiskFact.PEOPLE, people, RiskFact.REPEATS, repeats), SaidWords.of("浴室水凉", ""));
        assertThat(assessed.level()).isEqualTo(level);
        assertThat(assessed.model()).isEqualTo(3);
    }

    @Test
    void sixty_points_are_high_and_every_factor_says_what_it_found() {
        var assessed = MODEL.assess(Map.of(RiskFact.PEOPLE, 1), SaidWords.of("", "再不答复我就跳楼，我想轻生"));
        assertThat(assessed.level()).isEqualTo(RiskLevel.HIGH);
        assertThat(assessed.factors()).containsExactly(new RiskFactor("WORDS", "极端表述：跳楼、轻生", 60));
        assertThat(MODEL.level(List.of(new RiskFactor("CLERK", "家属在场", 59)))).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void a_hundred_petitions_of_a_team_are_counted_or_as_many_as_a_rule_asks_for() {
        assertThat(MODEL.counted(RiskFact.TEAM_PETITIONS)).isEqualTo(100);
        assertThat(team(5).counted(RiskFact.TEAM_PETITIONS)).isEqualTo(100);
        assertThat(team(150).counted(RiskFact.TEAM_PETITIONS)).isEqualTo(150);
        assertThat(found(99)).isEqualTo("同单位：99");
        assertThat(found(100)).isEqualTo("同单位：100 及以上");
    }

    private static RiskModel team(int atLeast) {
        return new RiskModel(
                3, List.of(new RiskRule("TEAM", "同单位", RiskFact.TEAM_PETITIONS, atLeast, List.of(), 29)), 30, 60);
    }

    private static String found(int petitions) {
        var assessed = team(5).assess(Map.of(RiskFact.TEAM_PETITIONS, petitions), SaidWords.of("", ""));
        return assessed.factors().get(0).finding();
    }

    @Test
    void high_begins_above_medium() {
        Refused.by(AnalysisRules.RISK_LEVELS_RISE, () -> new RiskModel(0, List.of(GROUP), 30, 30).check());
        assertThatCode(() -> new RiskModel(0, List.of(GROUP), 30, 31).check()).doesNotThrowAnyException();
    }

    @Test
    void a_rule_for_keywords_names_words_and_no_other_does() {
        RiskRule none = new RiskRule("WORDS", "极端表述", RiskFact.KEYWORDS, 1, List.of(), 60);
        RiskRule needless = new RiskRule("GROUP", "多人", RiskFact.PEOPLE, 5, List.of("人"), 10);
        Refused.by(AnalysisRules.RISK_RULE_LOOKS_FOR_WORDS, () -> new RiskModel(0, List.of(none), 30, 60).check());
        Refused.by(AnalysisRules.RISK_RULE_LOOKS_FOR_WORDS, () -> new RiskModel(0, List.of(needless), 30, 60).check());
    }
}
