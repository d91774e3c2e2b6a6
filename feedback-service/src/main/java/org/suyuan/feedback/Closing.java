package org.suyuan.feedback;

import static java.util.Objects.requireNonNull;
import static org.suyuan.feedback.FeedbackRules.HAZARD_IS_TREATED;
import static org.suyuan.feedback.FeedbackRules.PROBLEM_IS_SOLVED;
import static org.suyuan.feedback.FeedbackRules.RESPONSIBILITY_IS_PLACED;
import static org.suyuan.feedback.FeedbackRules.ROOT_CAUSE_IS_NAMED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.HazardState;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;

/** The closing gate (F-08): each of the three no-let-go, with what shows it. */
@Schema(name = "Closing", description = "The closing gate 三个不放过, with its evidence (F-08)")
public record Closing(
        @Schema(description = "Path of the unit that was responsible 责任单位", examples = "/group/hr") @Nullable String responsibleUnit,

        @Schema(
                description = "Who answers for it there: a post or a name 责任人; stays in this service",
                examples = "薪酬科科长")
        @Nullable String responsiblePerson,

        @Schema(description = "Whether the problem is solved, or explained with its lawful grounds 问题是否解决") @Nullable Solution solution,

        @Schema(description = "What shows it; stays in this service", examples = "十二月工资条载明补发津贴。") @Nullable String solutionEvidence,

        @Schema(description = "Whether the hazard is treated, or there was none 隐患是否消除") @Nullable HazardState hazard,

        @Schema(description = "What shows it; stays in this service", examples = "工资表模板已加入津贴栏，九月起自动核对。") @Nullable String hazardEvidence,

        @Schema(description = "What it arose from 问题根源 (X-34); absent of what was closed before it was asked for")
        @Nullable RootCause rootCause) {

    /** What is kept of it in the open. */
    Closed closed(UUID closingId) {
        RESPONSIBILITY_IS_PLACED.demand(responsibleUnit != null && isGiven(responsiblePerson));
        PROBLEM_IS_SOLVED.demand(solution != null && isGiven(solutionEvidence));
        HAZARD_IS_TREATED.demand(hazard != null && isGiven(hazardEvidence));
        ROOT_CAUSE_IS_NAMED.demand(rootCause != null);
        return new Closed(
                requireNonNull(responsibleUnit),
                requireNonNull(solution),
                requireNonNull(hazard),
                closingId,
                requireNonNull(rootCause));
    }

    /** The same as it is told, for the closing report; after {@link #closed}, which demands all of it. */
    PetitionClosed.Words told(LocalDate closedOn) {
        return new PetitionClosed.Words(
                requireNonNull(responsibleUnit),
                requireNonNull(responsiblePerson),
                requireNonNull(solution),
                requireNonNull(solutionEvidence),
                requireNonNull(hazard),
                requireNonNull(hazardEvidence),
                requireNonNull(rootCause),
                closedOn);
    }

    private static boolean isGiven(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    /** Its words, by the pointer of their field. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "/responsiblePerson", responsiblePerson);
        put(words, "/solutionEvidence", solutionEvidence);
        put(words, "/hazardEvidence", hazardEvidence);
        return words;
    }

    private static void put(Map<String, String> words, String pointer, @Nullable String text) {
        if (text != null) {
            words.put(pointer, text);
        }
    }
}
