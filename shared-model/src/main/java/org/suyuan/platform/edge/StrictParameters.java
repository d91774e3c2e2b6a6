package org.suyuan.platform.edge;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.UnreadValue;

/**
 * Parameters of a path, a query or a form are read strictly, and what is none of its kind is told with what would be:
 * {@code dryRun=maybe} is refused, where Java would read a no.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {
    private static final Reader NUMBER = new Reader(Integer::valueOf, "field.no-number");
    private static final Reader TRUTH = new Reader(StrictParameters::truth, "field.one-of", "true, false");
    private static final Map<Class<?>, Reader> READERS = Map.of(
            int.class, NUMBER,
            Integer.class, NUMBER,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            UUID.class, new Reader(UUID::fromString, "field.no-uuid"),
            LocalDate.class, new Reader(LocalDate::parse, "field.no-date"),
            Instant.class, new Reader(StrictParameters::moment, "field.no-time"));

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return (ParamConverter<T>) (type.isEnum() ? codes(type) : READERS.get(type));
    }

    private static Reader codes(Class<?> list) {
        Map<String, Object> codes = Arrays.stream(list.getEnumConstants())
                .collect(Collectors.toMap(code -> ((Enum<?>) code).name(), Function.identity()));
        String names = Arrays.stream(list.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .collect(Collectors.joining(", "));
        return new Reader(codes::get, "field.one-of", names);
    }

    private static @Nullable Boolean truth(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** A plus that was not encoded arrives as a blank. */
    private static Instant moment(String written) {
        return OffsetDateTime.parse(written.replace(' ', '+')).toInstant();
    }

    /**
     * Reads one kind of value.
     *
     * @param read gives null, or fails, when it is none
     * @param wrong key of the sentence that says what would be one, with its details
     */
    private record Reader(Function<String, @Nullable Object> read, String wrong, Object... details)
            implements ParamConverter<Object> {
        @Override
        public Object fromString(String written) {
            Object value;
            try {
                value = read.apply(written);
            } catch (RuntimeException e) {
                value = null;
            }
            if (value == null) {
                throw new UnreadValue(written, wrong, details);
            }
            return value;
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
