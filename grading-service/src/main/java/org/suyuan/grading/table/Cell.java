package org.suyuan.grading.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;

/** A condition on one fact, in one of the simple forms, which write the CEL; or in CEL itself. No cell: any value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A condition on one column 条件: exactly one form; a column without a cell takes any value")
public record Cell(
        @Schema(description = "It is one of these codes or texts 为其中之一", examples = "[\"HIGH\"]")
        @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 200) String> oneOf,

        @Schema(description = "A number is at least this 不少于; may stand beside atMost", examples = "5") @Nullable Long atLeast,

        @Schema(description = "A number is at most this 不超过; may stand beside atLeast", examples = "19") @Nullable Long atMost,

        @Schema(
                description = "A text contains one of these words, or a list one of these codes 含有任一",
                examples = "[\"SELF_HARM\"]")
        @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 200) String> containsAny,

        @Schema(description = "Whether it is so 是否", examples = "true") @Nullable Boolean is,

        @Schema(
                description = "Condition in CEL over the column's own variable, for experts 表达式",
                examples = "people >= 5 && people % 2 == 1")
        @Nullable @Size(min = 1, max = 500) String cel) {

    /** Whether exactly one form is used. */
    boolean hasOneForm() {
        boolean number = atLeast != null || atMost != null;
        return Stream.of(oneOf != null, number, containsAny != null, is != null, cel != null)
                        .filter(used -> used)
                        .count()
                == 1;
    }

    /** The condition in CEL. */
    String expression(Fact fact) {
        String variable = fact.variable();
        if (oneOf != null) {
            return variable + " in " + list(oneOf);
        }
        if (containsAny != null) {
            return fact.isList()
                    ? variable + ".exists(word, word in " + list(containsAny) + ")"
                    : list(containsAny.stream().map(Written::text).toList()) + ".exists(word, " + variable
                            + ".contains(word))";
        }
        if (is != null) {
            return variable + " == " + is;
        }
        if (cel != null) {
            return cel;
        }
        return Stream.of(
                        atLeast == null ? "" : variable + " >= " + atLeast,
                        atMost == null ? "" : variable + " <= " + atMost)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" && "));
    }

    private static String list(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
