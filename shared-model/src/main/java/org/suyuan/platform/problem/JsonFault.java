package org.suyuan.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.json.UnmeantDate;

/** Finds the place of a fault in a body of JSON, and what would be right there. */
final class JsonFault {
    private JsonFault() {}

    /** The field that is at fault; empty when the body is no JSON at all. */
    static Optional<BadInput> of(JsonProcessingException e) {
        Optional<StreamReadException> unread = unread(e);
        if (unread.isPresent()) {
            return unread.flatMap(JsonFault::repeated);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(new BadInput(pointer(unknown), "field.unknown"));
        }
        return e instanceof JsonMappingException mapping ? Optional.of(wrong(mapping)) : Optional.empty();
    }

    /** Why the text could not be read as JSON, however deep in it. */
    static Optional<StreamReadException> unread(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamReadException unread && !(cause instanceof InputCoercionException)) {
                return Optional.of(unread);
            }
        }
        return Optional.empty();
    }

    static boolean isNoUtf8(StreamReadException unread) {
        return unread.getOriginalMessage().startsWith("Invalid UTF-");
    }

    private static Optional<BadInput> repeated(StreamReadException unread) {
        JsonParser parser = unread.getProcessor();
        return parser != null && unread.getOriginalMessage().startsWith("Duplicate field")
                ? Optional.of(
                        new BadInput(parser.getParsingContext().pathAsPointer().toString(), "field.repeated"))
                : Optional.empty();
    }

    private static BadInput wrong(JsonMappingException e) {
        String pointer = pointer(e);
        Class<?> target = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (e.getCause() instanceof InputCoercionException) {
            return new BadInput(pointer, "field.out-of-range");
        }
        if (e instanceof UnmeantDate) {
            return new BadInput(pointer, "field.unmeant-date");
        }
        return target != null && target.isEnum()
                ? new BadInput(
                        pointer,
                        "field.one-of",
                        Arrays.stream(target.getEnumConstants())
                                .map(code -> ((Enum<?>) code).name())
                                .collect(Collectors.joining(", ")))
                : new BadInput(pointer, "field." + kind(target));
    }

    private static String kind(@Nullable Class<?> target) {
        if (target == null) {
            return "wrong-type";
        } else if (target == Instant.class) {
            return "no-time";
        } else if (target == LocalDate.class) {
            return "no-date";
        } else if (target == LocalTime.class) {
            return "no-clock-time";
        } else if (target == String.class) {
            return "no-text";
        } else if (target == UUID.class) {
            return "no-uuid";
        } else if (target == Boolean.class) {
            return "no-truth";
        } else if (target == BigDecimal.class || target == Double.class) {
            return "no-amount";
        } else if (Number.class.isAssignableFrom(target)) {
            return "no-number";
        }
        return Collection.class.isAssignableFrom(target) ? "no-list" : target.isRecord() ? "no-object" : "wrong-type";
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(reference ->
                        "/" + (reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName()))
                .collect(Collectors.joining());
    }
}
