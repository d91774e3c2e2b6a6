package org.suyuan.grading.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.table.Outcome;

/** The effect of a draft, counted while petitions are gone through. */
@Schema(description = "What a draft would change")
public record Effect(
        @Schema(description = "How many petitions by grade now (outer) and then (inner)")
        Map<Grade, Map<Grade, Long>> grades,

        @Schema(description = "What lead units would have to do now and then, by path of the unit")
        Map<String, Workload> units) {

    /** The load of a lead unit. */
    @Schema(description = "What a lead unit has to do now and then")
    public record Workload(
            @Schema(description = "Petitions by grade now") Map<Grade, Long> now,
            @Schema(description = "Petitions by grade then") Map<Grade, Long> then,

            @Schema(description = "Joint consultations now", examples = "12")
            long consultationsNow,

            @Schema(description = "Joint consultations then", examples = "31")
            long consultationsThen) {

        Workload with(Grade before, Grade after, boolean consultedBefore, boolean consultedAfter) {
            now.merge(before, 1L, Long::sum);
            then.merge(after, 1L, Long::sum);
            return new Workload(
                    now,
                    then,
                    consultationsNow + (consultedBefore ? 1 : 0),
                    consultationsThen + (consultedAfter ? 1 : 0));
        }
    }

    static Effect none() {
        return new Effect(new EnumMap<>(Grade.class), new TreeMap<>());
    }

    void count(String leadUnit, Outcome before, Outcome after, boolean consultedBefore, boolean consultedAfter) {
        grades.computeIfAbsent(before.grade(), grade -> new EnumMap<>(Grade.class))
                .merge(after.grade(), 1L, Long::sum);
        Workload known = units.getOrDefault(
                leadUnit, new Workload(new EnumMap<>(Grade.class), new EnumMap<>(Grade.class), 0, 0));
        units.put(leadUnit, known.with(before.grade(), after.grade(), consultedBefore, consultedAfter));
    }
}
