package org.suyuan.grading.table;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.UrgentSign;

/** A column of a grading table: something known of a matter, never of a person. */
public enum Fact {
    /** How many questions, units and proofs it takes (G-02). */
    COMPLEXITY("complexity", SimpleType.STRING, Level.class),
    /** The consequence of waiting (G-02). */
    URGENCY("urgency", SimpleType.STRING, Level.class),
    /** How many people it touches, as a level (G-02). */
    SCOPE("scope", SimpleType.STRING, Level.class),
    /** How many people it touches. */
    PEOPLE("people", SimpleType.INT, null),
    /** How often it was raised, this time included: 1 for a first petition (I-23). */
    TIMES("times", SimpleType.INT, null),
    /** Whether a group raised it (I-24). */
    COLLECTIVE("collective", SimpleType.BOOL, null),
    /** Whether the report calls it difficult 疑难. */
    DIFFICULT("difficult", SimpleType.BOOL, null),
    /** Risk of the matter (I-06). */
    RISK("risk", SimpleType.STRING, RiskLevel.class),
    /** Codes of the risk factors that the report names, those of keywords among them. */
    RISK_FACTORS("riskFactors", ListType.create(SimpleType.STRING), null),
    /** Signs seen at the desk. */
    URGENT_SIGNS("urgentSigns", ListType.create(SimpleType.STRING), UrgentSign.class),
    /** Class of the appeal (I-11). */
    APPEAL_CLASS("appealClass", SimpleType.STRING, AppealClass.class),
    /** Path in the category tree; empty when none is confirmed. */
    CATEGORY("category", SimpleType.STRING, null),
    /** Path of the unit it concerns. */
    UNIT("unit", SimpleType.STRING, null),
    /** Whether it arrived in a sensitive period 敏感时期. */
    SENSITIVE_PERIOD("sensitivePeriod", SimpleType.BOOL, null);

    private static final int MOST_WORDS = 50;

    private final String variable;
    private final CelType type;
    private final @Nullable Class<? extends Enum<?>> codes;

    Fact(String variable, CelType type, @Nullable Class<? extends Enum<?>> codes) {
        this.variable = variable;
        this.type = type;
        this.codes = codes;
    }

    /** Its name in CEL. */
    String variable() {
        return variable;
    }

    CelType type() {
        return type;
    }

    boolean isList() {
        return type instanceof ListType;
    }

    /** Whether it can have a value: any, where it has no codes. */
    boolean allows(String value) {
        return codes == null || code(value).isPresent();
    }

    /** The code that a value stands for, where it has codes. */
    Optional<Enum<?>> code(String value) {
        return codes == null
                ? Optional.empty()
                : Stream.<Enum<?>>of(codes.getEnumConstants())
                        .filter(code -> code.name().equals(value))
                        .findFirst();
    }

    /** Whether a value is of its type, as JSON has it. */
    public boolean accepts(Object value) {
        if (type.equals(SimpleType.BOOL)) {
            return value instanceof Boolean;
        }
        if (type.equals(SimpleType.INT)) {
            return value instanceof Integer number && number >= 1;
        }
        List<?> values = isList() && value instanceof List<?> many ? many : List.of(value);
        return isList() == value instanceof List<?>
                && values.size() <= MOST_WORDS
                && values.stream().allMatch(one -> one instanceof String text && text.length() <= 200 && allows(text));
    }

    /** The value of a matter of which nothing speaks for a higher grade. */
    Object least() {
        if (type.equals(SimpleType.BOOL)) {
            return false;
        }
        if (type.equals(SimpleType.INT)) {
            return 1;
        }
        return isList() ? List.of() : names().findFirst().orElse("");
    }

    /** Values at which a cell may begin or cease to hold, given what its column is compared with. */
    List<Object> around(List<Object> constants) {
        if (type.equals(SimpleType.BOOL)) {
            return List.of(true, false);
        }
        if (type.equals(SimpleType.INT)) {
            return Stream.concat(Stream.of(1L), constants.stream().flatMap(Fact::neighbours))
                    .filter(value -> (Long) value >= 1)
                    .distinct()
                    .toList();
        }
        List<String> words = Stream.concat(
                        codes == null ? Stream.of() : names(),
                        constants.stream().map(String::valueOf))
                .distinct()
                .toList();
        if (type.equals(SimpleType.STRING)) {
            return codes == null
                    ? List.copyOf(Stream.concat(Stream.of(""), words.stream()).toList())
                    : List.copyOf(words);
        }
        return Stream.concat(Stream.of(List.of(), words), words.stream().map(List::of))
                .map(Object.class::cast)
                .distinct()
                .toList();
    }

    private static Stream<Object> neighbours(Object constant) {
        return constant instanceof Long number ? Stream.of(number - 1, number, number + 1) : Stream.of();
    }

    private Stream<String> names() {
        return codes == null ? Stream.of() : Stream.of(codes.getEnumConstants()).map(Enum::name);
    }
}
