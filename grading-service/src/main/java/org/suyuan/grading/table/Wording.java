package org.suyuan.grading.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.Messages;

/** Says in the caller's language why a table proposes what it proposes. */
public final class Wording {
    private Wording() {}

    /** The sentence of a verdict: edition, row, what the row asks for, what is the case, what follows. */
    public static String of(Verdict verdict, Locale locale) {
        Verdict.Fired first = verdict.fired().get(0);
        String conditions = first.rule().cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> condition(cell.getKey(), cell.getValue(), verdict.facts(), locale))
                .collect(Collectors.joining(Messages.text(locale, "verdict.and")));
        String grade = Messages.label(locale, first.rule().outcome().grade());
        String sentence = Messages.text(
                locale,
                conditions.isEmpty() ? "verdict.otherwise" : "verdict",
                verdict.table(),
                first.row(),
                first.rule().name(),
                conditions,
                grade);
        return first.undecided().isEmpty() ? sentence : sentence + Messages.text(locale, "verdict.undecided");
    }

    private static String condition(Fact fact, Cell cell, Facts facts, Locale locale) {
        String asked = asked(fact, cell, locale);
        return Messages.text(
                locale,
                "verdict.condition",
                Messages.label(locale, fact),
                asked,
                shown(fact, facts.value(fact), locale));
    }

    private static String asked(Fact fact, Cell cell, Locale locale) {
        if (cell.oneOf() != null) {
            return Messages.text(locale, "cell.oneOf", shown(fact, cell.oneOf(), locale));
        }
        if (cell.containsAny() != null) {
            return Messages.text(locale, "cell.containsAny", shown(fact, cell.containsAny(), locale));
        }
        if (cell.is() != null) {
            return Messages.text(locale, "cell.is." + cell.is());
        }
        if (cell.cel() != null) {
            return Messages.text(locale, "cell.cel", cell.cel());
        }
        return Stream.of("atLeast", "atMost")
                .map(form -> bound(form, form.equals("atLeast") ? cell.atLeast() : cell.atMost(), locale))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Messages.text(locale, "cell.and")));
    }

    private static String bound(String form, @Nullable Long number, Locale locale) {
        return number == null ? "" : Messages.text(locale, "cell." + form, String.valueOf(number));
    }

    private static String shown(Fact fact, Object value, Locale locale) {
        if (value instanceof Boolean is) {
            return Messages.text(locale, "cell.is." + is);
        }
        List<?> values = value instanceof List<?> many ? many : List.of(value);
        return values.isEmpty()
                ? Messages.text(locale, "cell.none")
                : values.stream()
                        .map(one -> fact.code(String.valueOf(one))
                                .map(code -> Messages.label(locale, code))
                                .orElse(String.valueOf(one)))
                        .collect(Collectors.joining(Messages.text(locale, "cell.or")));
    }
}
