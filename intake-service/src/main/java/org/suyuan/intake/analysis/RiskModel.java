package org.suyuan.intake.analysis;

import static org.suyuan.intake.analysis.AnalysisRules.RISK_LEVELS_RISE;
import static org.suyuan.intake.analysis.AnalysisRules.RISK_RULE_LOOKS_FOR_WORDS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.intake.words.SaidWords;

/**
 * How the risk of a matter is judged 风险评估 (I-06): data, versioned, never about the person.
 *
 * @param version grows with every change; 0 before it is stored
 * @param rules what adds points
 * @param medium from how many points on the risk is medium
 * @param high from how many points on it is high
 */
@Schema(description = "How the risk of a matter is judged 风险评估模型 (I-06)")
public record RiskModel(
        @Schema(description = "Grows with every change") int version,
        @Schema(description = "What adds points") List<RiskRule> rules,

        @Schema(description = "From how many points on the risk is medium", examples = "30")
        int medium,

        @Schema(description = "From how many points on it is high", examples = "60")
        int high) {
    /** Other petitions of a team in the days before (I-08): from here on it is enough to know that they are many. */
    private static final int MANY = 100;

    /** Most points of one rule. */
    static final int MOST_POINTS = 1000;

    /** The assessment of a matter by a model. */
    public record Assessment(int model, RiskLevel level, List<RiskFactor> factors) {}

    /** The same as a version. */
    RiskModel numbered(int number) {
        return new RiskModel(number, rules, medium, high);
    }

    /** Refuses a model that cannot be meant. */
    public void check() {
        RISK_LEVELS_RISE.demand(0 < medium && medium < high);
        RISK_RULE_LOOKS_FOR_WORDS.demand(rules.stream()
                .allMatch(rule ->
                        (rule.fact() == RiskFact.KEYWORDS) == !rule.words().isEmpty()));
    }

    /** How many of a fact are counted at most: petitions of a team to a hundred, or as far as a rule asks; all else without end. */
    int counted(RiskFact fact) {
        return fact == RiskFact.TEAM_PETITIONS
                ? rules.stream()
                        .filter(rule -> rule.fact() == fact)
                        .mapToInt(RiskRule::atLeast)
                        .reduce(MANY, Math::max)
                : Integer.MAX_VALUE;
    }

    /** Judges a matter by what is counted of it and by its words. */
    public Assessment assess(Map<RiskFact, Integer> facts, SaidWords said) {
        List<RiskFactor> factors = rules.stream()
                .map(rule -> rule.judge(facts, said, counted(rule.fact())))
                .flatMap(Optional::stream)
                .toList();
        return new Assessment(version, level(factors), factors);
    }

    /** The level that the points of some factors add up to. */
    public RiskLevel level(List<RiskFactor> factors) {
        int points = factors.stream().mapToInt(RiskFactor::weight).sum();
        return points >= high ? RiskLevel.HIGH : points >= medium ? RiskLevel.MEDIUM : RiskLevel.LOW;
    }
}
