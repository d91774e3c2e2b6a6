package org.suyuan.grading.plan;

import static org.suyuan.grading.plan.PlanRules.PLAN_BOOK_KNOWS_EVERY_GRADE;
import static org.suyuan.grading.plan.PlanRules.PLAN_CODES_ARE_UNIQUE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Plan;
import org.suyuan.contract.grading.PlannedStep;
import org.suyuan.contract.grading.Units;
import org.suyuan.grading.limit.LimitPolicy.Limits;
import org.suyuan.grading.table.Facts;
import org.suyuan.platform.deadline.WorkingCalendar;

/** All plan templates: the one that a row of the grading table names, else the first that holds. */
@Schema(
        description =
                "Plan templates 处理方案模板 (G-05): the first that holds is used, unless the grading table names another")
public record PlanBook(
        @Schema(description = "The templates, special ones first") @NotEmpty @Size(max = 100) List<@NotNull @Valid PlanTemplate> templates) {

    /** Refuses a book that leaves a grade without a plan, or has two of one code. */
    public void check() {
        PLAN_CODES_ARE_UNIQUE.demand(
                templates.stream().map(PlanTemplate::code).distinct().count() == templates.size());
        for (Grade grade : Grade.values()) {
            PLAN_BOOK_KNOWS_EVERY_GRADE.demand(
                    templates.stream().anyMatch(template -> template.holdsForAllOf(grade)), grade);
        }
    }

    /**
     * The plan of a matter.
     *
     * @param code of the template that is asked for; null, or one that there is no more, for the first that holds
     */
    public Plan of(
            Grade grade, Facts facts, Units units, @Nullable String code, Limits limits, WorkingCalendar calendar) {
        String category = facts.category();
        PlanTemplate template = Stream.concat(
                        templates.stream().filter(one -> one.code().equals(code)),
                        templates.stream().filter(one -> one.holds(grade, category)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no plan of " + grade));
        return new Plan(
                template.code(),
                template.steps().stream()
                        .flatMap(step -> planned(step, facts.unit(), units, limits, calendar))
                        .toList());
    }

    private static Stream<PlannedStep> planned(
            PlanStep step, String concerned, Units units, Limits limits, WorkingCalendar calendar) {
        Instant due = calendar.due(step.due(), limits.start());
        Instant latest = due.isBefore(limits.dueAt()) ? due : limits.dueAt();
        return units(step.responsible(), concerned, units).map(unit -> new PlannedStep(step.step(), unit, latest));
    }

    private static Stream<String> units(Responsible responsible, String concerned, Units units) {
        return switch (responsible) {
            case CENTRE -> Stream.of(concerned);
            case LEAD_UNIT -> Stream.of(units.lead());
            case ASSISTING_UNITS -> units.supporting().stream();
        };
    }
}
