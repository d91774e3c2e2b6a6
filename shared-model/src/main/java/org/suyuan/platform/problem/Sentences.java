package org.suyuan.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.suyuan.rules.RuleBroken;

/** Sentences of refusals: of a rule that does not hold, of a field that is not as it should be. */
public final class Sentences {
    /** How Bean Validation calls what a list, a set or a map holds. */
    private static final Pattern ELEMENT = Pattern.compile("/<[a-z ]+>");

    /** How the parameter of a method is called that takes the body: to the caller it is the whole, which has no pointer. */
    private static final String BODY = "request";

    private Sentences() {}

    /** The sentence of a broken rule; the English statement when no bundle has one. */
    public static String of(RuleBroken broken, Locale locale) {
        String key = "rule." + broken.rule().name();
        List<Object> details =
                broken.details().stream().map(detail -> shown(detail, locale)).toList();
        String sentence = Messages.text(locale, key, details.toArray());
        return sentence.equals(key) ? Messages.fill(broken.rule().statement(), details) : sentence;
    }

    /** Bean Validation's own sentences are English; ours are found by the constraint's name, or by the key it has for a message. */
    public static String of(ConstraintViolation<?> violation, Locale locale) {
        var constraint = violation.getConstraintDescriptor();
        String own = String.valueOf(constraint.getAttributes().get("message"));
        String key = own.startsWith("{") ? "constraint." + kind(violation) : own;
        Object max = constraint
                .getAttributes()
                .getOrDefault("max", constraint.getAttributes().get("value"));
        Object min = constraint.getAttributes().getOrDefault("min", "");
        return Messages.text(locale, key, min, max == null ? "" : max);
    }

    /** What is not there at all is missing, not empty; a length without a least one is told by its most alone. */
    private static String kind(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        boolean isMissing = violation.getInvalidValue() == null && (name.equals("NotBlank") || name.equals("NotEmpty"));
        boolean hasNoLeast = name.equals("Size")
                && Integer.valueOf(0).equals(constraint.getAttributes().get("min"));
        return isMissing ? "NotNull" : hasNoLeast ? "Size.most" : name;
    }

    /** {@code register.request.appeal.text} is {@code /appeal/text}: the method and its parameter are ours, not the caller's. */
    static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        String pointer = nodes.stream()
                .skip(2)
                .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex()) + "/" + node.getName())
                .collect(Collectors.joining());
        String last = nodes.get(nodes.size() - 1).getName();
        return pointer.isEmpty()
                ? last.equals(BODY) ? "" : last
                : ELEMENT.matcher(pointer).replaceAll("");
    }

    private static Object shown(Object detail, Locale locale) {
        if (detail instanceof Map<?, ?> values) {
            return values.entrySet().stream()
                    .map(value -> shown(value.getKey(), locale) + "=" + shown(value.getValue(), locale))
                    .collect(Collectors.joining(", "));
        }
        return detail instanceof Enum<?> code ? Messages.label(locale, code) : detail;
    }
}
