package org.suyuan.grading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.Shipped;
import org.suyuan.testkit.Refused;

class GradingTableTest {
    private static final Row OTHERWISE = row(Grade.ORDINARY, Map.of());

    @ParameterizedTest
    @DisplayName(
            "G-02 the shipped table: high urgency is urgent; another high, or two mediums, important; else ordinary")
    @CsvSource({
        "LOW, LOW, LOW, ORDINARY",
        "MEDIUM, LOW, LOW, ORDINARY",
        "LOW, MEDIUM, LOW, ORDINARY",
        "LOW, LOW, MEDIUM, ORDINARY",
        "MEDIUM, MEDIUM, LOW, IMPORTANT",
        "MEDIUM, LOW, MEDIUM, IMPORTANT",
        "LOW, MEDIUM, MEDIUM, IMPORTANT",
        "HIGH, LOW, LOW, IMPORTANT",
        "LOW, LOW, HIGH, IMPORTANT",
        "HIGH, MEDIUM, HIGH, IMPORTANT",
        "LOW, HIGH, LOW, URGENT",
        "HIGH, HIGH, HIGH, URGENT"
    })
    void the_shipped_table(String complexity, String urgency, String scope, Grade grade) {
        Verdict verdict = CompiledTable.of(0, Shipped.table())
                .decide(facts(Map.of(Fact.COMPLEXITY, complexity, Fact.URGENCY, urgency, Fact.SCOPE, scope)));
        assertThat(verdict.outcome().grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @DisplayName("G-02 numbers hold from their lower to their upper end")
    @CsvSource({"4, ORDINARY", "5, IMPORTANT", "19, IMPORTANT", "20, ORDINARY"})
    void numbers_hold_between_their_ends(long people, Grade grade) {
        Cell between = new Cell(null, 5L, 19L, null, null, null);
        assertThat(decide(between, Fact.PEOPLE, people)).isEqualTo(grade);
    }

    @Test
    @DisplayName("G-02 every simple form writes its condition")
    void every_form_writes_its_condition() {
        Cell words = new Cell(null, null, null, List.of("高温", "\"津贴\\"), null, null);
        assertThat(decide(words, Fact.CATEGORY, "劳动保护/高温津贴")).isEqualTo(Grade.IMPORTANT);
        assertThat(decide(words, Fact.CATEGORY, "含有\"津贴\\字样")).isEqualTo(Grade.IMPORTANT);
        assertThat(decide(words, Fact.CATEGORY, "劳动保护")).isEqualTo(Grade.ORDINARY);
        Cell factors = new Cell(null, null, null, List.of("SELF_HARM"), null, null);
        assertThat(decide(factors, Fact.RISK_FACTORS, List.of("GROUP", "SELF_HARM")))
                .isEqualTo(Grade.IMPORTANT);
        assertThat(decide(factors, Fact.RISK_FACTORS, List.of("GROUP"))).isEqualTo(Grade.ORDINARY);
        Cell yes = new Cell(null, null, null, null, true, null);
        assertThat(decide(yes, Fact.COLLECTIVE, true)).isEqualTo(Grade.IMPORTANT);
        assertThat(decide(yes, Fact.COLLECTIVE, false)).isEqualTo(Grade.ORDINARY);
        Cell odd = cel("people >= 5 && people % 2 == 1");
        assertThat(decide(odd, Fact.PEOPLE, 7L)).isEqualTo(Grade.IMPORTANT);
        assertThat(decide(odd, Fact.PEOPLE, 8L)).isEqualTo(Grade.ORDINARY);
    }

    @ParameterizedTest
    @DisplayName("G-02 a cell that is no condition on its column is refused with its place")
    @ValueSource(
            strings = {
                "people >= 五",
                "people +",
                "people + 1",
                "risk == \"HIGH\"",
                "people == \"5\"",
                "1 / 0 == people",
                "100 / (people - 1) > 3",
                "true)"
            })
    void a_cell_without_sense_is_refused(String expression) {
        Refused.by(
                TableRules.TABLE_CELL_IS_A_CONDITION,
                () -> table(row(Grade.IMPORTANT, Map.of(Fact.PEOPLE, cel(expression))), OTHERWISE));
    }

    @Test
    @DisplayName("G-02 a cell has exactly one form, and codes that there are")
    void a_cell_has_one_form_and_known_codes() {
        for (Cell bad : List.of(
                new Cell(null, null, null, null, null, null),
                new Cell(List.of("HIGH"), null, null, null, true, null),
                new Cell(List.of("HIHG"), null, null, null, null, null),
                new Cell(null, 3L, null, null, null, null))) {
            Refused.by(
                    TableRules.TABLE_CELL_IS_A_CONDITION,
                    () -> table(row(Grade.IMPORTANT, Map.of(Fact.RISK, bad)), OTHERWISE));
        }
    }

    @Test
    @DisplayName("G-02 a table that leaves a gap is refused, one person less or more closes it")
    void a_gap_is_refused() {
        Row few = row(Grade.ORDINARY, Map.of(Fact.PEOPLE, new Cell(null, null, 4L, null, null, null)));
        Row many = row(Grade.IMPORTANT, Map.of(Fact.PEOPLE, new Cell(null, 6L, null, null, null, null)));
        Row closing = row(Grade.IMPORTANT, Map.of(Fact.PEOPLE, new Cell(null, 5L, null, null, null, null)));
        Refused.by(TableRules.TABLE_LEAVES_NO_GAP, () -> table(few, many));
        assertThat(table(few, closing)).isNotNull();
    }

    @Test
    @DisplayName("G-02 rows that overlap with one grade and different consequences are refused")
    void a_contradiction_is_refused() {
        Cell group = new Cell(null, null, null, null, true, null);
        Row plain = row(Grade.IMPORTANT, Map.of(Fact.COLLECTIVE, group));
        Row consulted = new Row("疑难", Map.of(Fact.DIFFICULT, group), new Outcome(Grade.IMPORTANT, true, null, null));
        Refused.by(TableRules.TABLE_ROWS_DO_NOT_CONTRADICT, () -> table(plain, consulted, OTHERWISE));
        Row higher = new Row("疑难", Map.of(Fact.DIFFICULT, group), new Outcome(Grade.URGENT, true, null, null));
        assertThat(table(plain, higher, OTHERWISE)).isNotNull();
    }

    @Test
    @DisplayName("G-02 a row that never decides is refused")
    void a_dead_row_is_refused() {
        Row all = row(Grade.IMPORTANT, Map.of());
        Refused.by(TableRules.TABLE_ROWS_CAN_DECIDE, () -> table(all, OTHERWISE));
        Row never = row(Grade.URGENT, Map.of(Fact.PEOPLE, cel("people < 0")));
        Refused.by(TableRules.TABLE_ROWS_CAN_DECIDE, () -> table(never, OTHERWISE));
    }

    @Test
    @DisplayName("G-02 a table with more combinations than can be gone through is refused, not half checked")
    void a_table_that_cannot_be_checked_is_refused() {
        List<Row> rows = new ArrayList<>(List.of(OTHERWISE));
        for (int i = 0; i < 18; i++) {
            Map<Fact, Cell> cells = new EnumMap<>(Fact.class);
            cells.put(Fact.PEOPLE, cel("people >= " + (i + 2) * 10));
            cells.put(Fact.TIMES, cel("times >= " + (i + 2) * 10));
            cells.put(Fact.UNIT, cel("unit == \"/u" + i + "\""));
            cells.put(Fact.CATEGORY, cel("category == \"c" + i + "\""));
            cells.put(Fact.RISK_FACTORS, new Cell(null, null, null, List.of("F" + i), null, null));
            cells.put(Fact.COLLECTIVE, new Cell(null, null, null, null, i % 2 == 0, null));
            cells.put(Fact.DIFFICULT, new Cell(null, null, null, null, i % 3 == 0, null));
            rows.add(row(Grade.IMPORTANT, cells));
        }
        Refused.by(TableRules.TABLE_CAN_BE_CHECKED, () -> table(rows.toArray(Row[]::new)));
    }

    @Test
    @DisplayName("G-02 a condition that fails at a value is not taken for a no: the row holds and a person looks")
    void what_cannot_be_judged_is_left_to_a_person() {
        Row failing = row(Grade.URGENT, Map.of(Fact.PEOPLE, cel("people > 5 && 100 / (people * people - 1225) < 90")));
        Verdict verdict = table(failing, OTHERWISE).decide(facts(Map.of(Fact.PEOPLE, 35L)));
        assertThat(verdict.outcome().grade()).isEqualTo(Grade.URGENT);
        assertThat(verdict.fired().get(0).undecided()).containsExactly(Fact.PEOPLE);
    }

    @Test
    @DisplayName("G-02 a verdict says in words what decided")
    void a_verdict_is_a_sentence() {
        Verdict verdict = CompiledTable.of(3, Shipped.table())
                .decide(facts(Map.of(Fact.COMPLEXITY, "MEDIUM", Fact.SCOPE, "MEDIUM")));
        assertThat(Wording.of(verdict, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("按定级规则第 3 版第 5 行“较复杂且涉及多人”：复杂性为中（实为：中）；影响范围为中（实为：中），建议定为重要（G-02、G-03）");
        assertThat(Wording.of(verdict, Locale.ENGLISH))
                .contains("edition 3, row 5")
                .contains("important");
        Verdict otherwise = CompiledTable.of(0, Shipped.table()).decide(facts(Map.of()));
        assertThat(Wording.of(otherwise, Locale.SIMPLIFIED_CHINESE)).contains("其他各行均不适用");
    }

    private static Grade decide(Cell cell, Fact fact, Object value) {
        return table(row(Grade.IMPORTANT, Map.of(fact, cell)), OTHERWISE)
                .decide(facts(Map.of(fact, value)))
                .outcome()
                .grade();
    }

    private static CompiledTable table(Row... rows) {
        return CompiledTable.of(1, new GradingTable(List.of(rows)));
    }

    private static Row row(Grade grade, Map<Fact, Cell> cells) {
        return new Row("规则", cells, new Outcome(grade, false, null, null));
    }

    private static Cell cel(@Nullable String expression) {
        return new Cell(null, null, null, null, null, expression);
    }

    private static Facts facts(Map<Fact, Object> some) {
        return Facts.harmless().with(new Facts(some));
    }
}
