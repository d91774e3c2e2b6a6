package org.suyuan.grading.table;

import static org.suyuan.grading.table.TableRules.CHANGED_FACT_HAS_ITS_TYPE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.ReportIssued;

/**
 * What is known of a matter, by column: each fact of the type that its column has.
 *
 * @param values by column; of the matter that is graded all of them, of what changed some
 */
public record Facts(@JsonValue Map<Fact, Object> values) {
    public static final Facts NONE = new Facts(Map.of());

    /** As they are stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Facts {
        Map<Fact, Object> kept = new EnumMap<>(Fact.class);
        kept.putAll(values);
        values = Collections.unmodifiableMap(kept);
    }

    /** By the report and by what is judged of it. */
    public static Facts of(ReportIssued report, Criteria judged, boolean sensitivePeriod) {
        Map<Fact, Object> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.COMPLEXITY, judged.complexity().name());
        facts.put(Fact.URGENCY, judged.urgency().name());
        facts.put(Fact.SCOPE, judged.scope().name());
        facts.put(Fact.PEOPLE, report.peopleAffected());
        Integer times = report.times();
        facts.put(Fact.TIMES, times == null ? report.repeat() ? 2 : 1 : times);
        facts.put(Fact.COLLECTIVE, report.collective());
        facts.put(Fact.DIFFICULT, report.difficult());
        facts.put(Fact.RISK, report.riskLevel().name());
        Set<String> factors = report.riskFactors();
        facts.put(Fact.RISK_FACTORS, factors == null ? List.of() : sorted(factors));
        facts.put(
                Fact.URGENT_SIGNS,
                sorted(report.urgentSigns().stream().map(Enum::name).toList()));
        facts.put(Fact.APPEAL_CLASS, report.appealClass().name());
        String category = report.category();
        facts.put(Fact.CATEGORY, category == null ? "" : category);
        facts.put(Fact.UNIT, report.unit());
        facts.put(Fact.SENSITIVE_PERIOD, sensitivePeriod);
        return new Facts(facts);
    }

    /**
     * As somebody names them.
     *
     * @throws org.suyuan.rules.RuleBroken when one has a value that it cannot have
     */
    public static Facts checked(Map<Fact, Object> named) {
        named.forEach((fact, value) -> CHANGED_FACT_HAS_ITS_TYPE.demand(fact.accepts(value), fact));
        return new Facts(named);
    }

    /** As somebody names them to try a table; what is not named is as harmless as can be. */
    public static Facts tried(Map<Fact, Object> named) {
        return harmless().with(checked(named));
    }

    /** Of a matter of which nothing speaks for a higher grade. */
    static Facts harmless() {
        Map<Fact, Object> facts = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            facts.put(fact, fact.least());
        }
        return new Facts(facts);
    }

    /** These, and in their place what is known better. */
    public Facts with(Facts better) {
        Map<Fact, Object> facts = new EnumMap<>(Fact.class);
        facts.putAll(values);
        facts.putAll(better.values);
        return new Facts(facts);
    }

    /** Codes of the facts, as they are told. */
    public Set<String> codes() {
        return values.keySet().stream().map(Enum::name).collect(Collectors.toSet());
    }

    public boolean areNone() {
        return values.isEmpty();
    }

    /** As a cell is asked with it. */
    Object value(Fact fact) {
        return values.getOrDefault(fact, "");
    }

    /** Path of the unit that it concerns. */
    public String unit() {
        return String.valueOf(value(Fact.UNIT));
    }

    /** Path in the category tree; empty when none is confirmed. */
    public String category() {
        return String.valueOf(value(Fact.CATEGORY));
    }

    public AppealClass appealClass() {
        return AppealClass.valueOf(String.valueOf(value(Fact.APPEAL_CLASS)));
    }

    /** How often the matter was raised, this time included. */
    public int times() {
        return value(Fact.TIMES) instanceof Number times ? times.intValue() : 1;
    }

    public boolean isDifficult() {
        return value(Fact.DIFFICULT).equals(true);
    }

    /** Whether it arrived in a sensitive period. */
    public boolean isInSensitivePeriod() {
        return value(Fact.SENSITIVE_PERIOD).equals(true);
    }

    /** Whether there were signs of danger. */
    public boolean isUrgent() {
        return value(Fact.URGENT_SIGNS) instanceof List<?> signs && !signs.isEmpty();
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
