package org.suyuan.feedback.lookback;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign found, in figures. */
@Schema(name = "LookBackReport", description = "What a campaign found, in figures 回头看报告 (F-12)")
public record LookBackReport(
        @Schema(description = "How many were drawn", examples = "20")
        int sample,

        @Schema(description = "How many were looked at", examples = "20")
        int looked,

        @Schema(description = "How many were sound", examples = "17")
        int sound,

        @Schema(description = "How many are handled anew", examples = "1")
        int reopened,

        @Schema(description = "How many were put right otherwise", examples = "2")
        int putRight,

        @Schema(description = "By question, in their order") List<OfQuestion> questions,

        @Schema(description = "By unit that handled them, by path")
        List<OfUnit> units) {

    /** How a question was answered. */
    @Schema(name = "LookBackQuestion", description = "How a question was answered")
    public record OfQuestion(
            @Schema(description = "The question", examples = "承诺是否兑现")
            String question,

            @Schema(description = "Answered with yes", examples = "17")
            int yes,

            @Schema(description = "Answered with no", examples = "2")
            int no,

            @Schema(description = "Not applicable", examples = "1")
            int notApplicable) {}

    /** What was found of a unit. */
    @Schema(name = "LookBackUnit", description = "What was found of a unit")
    public record OfUnit(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            String unit,

            @Schema(description = "Looked at", examples = "8")
            int looked,

            @Schema(description = "Sound", examples = "7") int sound) {}

    /** Counts what was looked at. */
    static LookBackReport of(LookBack campaign, List<LookedAt> all) {
        List<LookedAt> looked =
                all.stream().filter(one -> one.answers() != null).toList();
        return new LookBackReport(
                all.size(),
                looked.size(),
                (int) looked.stream()
                        .filter(one -> Boolean.TRUE.equals(one.sound()))
                        .count(),
                followed(looked, FollowUp.REOPENED),
                followed(looked, FollowUp.PUT_RIGHT),
                questions(campaign.checklist(), looked),
                looked.stream()
                        .map(LookedAt::handlingUnit)
                        .distinct()
                        .sorted()
                        .map(unit -> ofUnit(unit, looked))
                        .toList());
    }

    private static int followed(List<LookedAt> looked, FollowUp how) {
        return (int) looked.stream().filter(one -> one.followUp() == how).count();
    }

    private static List<OfQuestion> questions(List<String> checklist, List<LookedAt> looked) {
        return IntStream.range(0, checklist.size())
                .mapToObj(place -> new OfQuestion(
                        checklist.get(place),
                        answered(looked, place, LookAnswer.YES),
                        answered(looked, place, LookAnswer.NO),
                        answered(looked, place, LookAnswer.NOT_APPLICABLE)))
                .toList();
    }

    private static int answered(List<LookedAt> looked, int place, LookAnswer answer) {
        return (int) looked.stream()
                .map(LookedAt::answers)
                .filter(answers -> answers != null && answers.get(place) == answer)
                .count();
    }

    private static OfUnit ofUnit(String unit, List<LookedAt> looked) {
        List<LookedAt> own =
                looked.stream().filter(one -> one.handlingUnit().equals(unit)).toList();
        return new OfUnit(unit, own.size(), (int)
                own.stream().filter(one -> Boolean.TRUE.equals(one.sound())).count());
    }
}
