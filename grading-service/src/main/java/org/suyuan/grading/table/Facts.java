package org.suyuan.grading.table;

import static org.suyuan.grading.GradingRules.CHANGED_FACT_HAS_ITS_TYPE;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.intake.ReportIssued;

/** Collects the facts by which a matter is graded. */
public final class Facts {
    private Facts() {}

    /** By the report and by what is judged of it. */
    public static Map<Fact, Object> of(ReportIssued report, Criteria judged, boolean sensitivePeriod) {
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
        return facts;
    }

    /** Codes of facts, as they are told. */
    public static Set<String> codes(Map<Fact, Object> facts) {
        return facts.keySet().stream().map(Enum::name).collect(Collectors.toSet());
    }

    /**
     * As somebody names them.
     *
     * @throws org.suyuan.rules.RuleBroken when one has a value that it cannot have
     */
    public static Map<Fact, Object> checked(Map<Fact, Object> named) {
        Map<Fact, Object> facts = new EnumMap<>(Fact.class);
        named.forEach((fact, value) -> {
            CHANGED_FACT_HAS_ITS_TYPE.demand(fact.accepts(value), fact);
            facts.put(fact, value);
        });
        return facts;
    }

    /** As somebody names them to try a table; what is not named is as harmless as can be. */
    public static Map<Fact, Object> tried(Map<Fact, Object> named) {
        Map<Fact, Object> facts = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            facts.put(fact, fact.least());
        }
        facts.putAll(checked(named));
        return facts;
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
