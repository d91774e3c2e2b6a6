package org.suyuan.intake.analysis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.intake.words.SaidWords;
import org.suyuan.platform.problem.Messages;

/** One row of a risk model: from how many of a fact on it adds how many points. */
@Schema(description = "From how many of a fact on it adds how many points 风险规则 (I-06)")
public record RiskRule(
        @Schema(description = "Code", examples = "COLLECTIVE") @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String factor,

        @Schema(description = "What the report calls it", examples = "集体访人数") @NotBlank @Size(max = 100) String label,

        @Schema(description = "What is counted", examples = "PEOPLE") @NotNull RiskFact fact,

        @Schema(description = "From how many on", examples = "20") @Min(1) @Max(1_000_000) int atLeast,

        @Schema(description = "Words that are looked for; only of KEYWORDS", examples = "[\"跳楼\", \"轻生\"]")
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 20) String> words,

        @Schema(description = "Points", examples = "30") @Min(1) @Max(RiskModel.MOST_POINTS) int weight) {

    /**
     * What it finds in a matter; nothing when too few of its fact are there.
     *
     * @param counted how many of its fact are counted at most
     */
    Optional<RiskFactor> judge(Map<RiskFact, Integer> facts, SaidWords said, int counted) {
        if (fact == RiskFact.KEYWORDS) {
            List<String> found = words.stream().filter(said::say).toList();
            return found.size() < atLeast ? Optional.empty() : Optional.of(factor(String.join("、", found)));
        }
        int count = facts.getOrDefault(fact, 0);
        String found = count < counted
                ? String.valueOf(count)
                : Messages.text(Locale.SIMPLIFIED_CHINESE, "analysis.orMore", String.valueOf(count));
        return count < atLeast ? Optional.empty() : Optional.of(factor(found));
    }

    private RiskFactor factor(String found) {
        return new RiskFactor(factor, label + "：" + found, weight);
    }
}
