package org.suyuan.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import org.suyuan.platform.time.Zone;

/**
 * Requests are read strictly: an unknown field, a field that stands twice or a value of another type is an error, not a guess.
 * What was stored or told is read by {@link #stored}: it is there, whatever it says.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    private static final Object STORED = new Object();

    /** A reader of what the services wrote themselves: a date that nobody means is read like any other. */
    public static ObjectReader stored(ObjectReader reader) {
        return reader.withAttribute(STORED, Boolean.TRUE);
    }

    /** After the others: the zone of record has the last word. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        // What there is none of is absent, as the documents say: no field is told as null.
        mapper.setDefaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
        mapper.configure(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, true);
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        refuseCoercions(mapper);
        mapper.registerModule(new SimpleModule("zone-of-record")
                .addSerializer(Instant.class, new InZoneOfRecord())
                .addDeserializer(String.class, new WithoutNul())
                .addDeserializer(LocalDate.class, new WithinReason<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .addDeserializer(Instant.class, new WithinReason<>(Instant.class, InstantDeserializer.INSTANT)));
    }

    /** A number is no text, a text no number, and an empty text nothing but a text. */
    private static void refuseCoercions(ObjectMapper mapper) {
        for (CoercionInputShape shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        for (LogicalType scalar : new LogicalType[] {LogicalType.Integer, LogicalType.Boolean, LogicalType.Float}) {
            mapper.coercionConfigFor(scalar).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        for (LogicalType value : new LogicalType[] {
            LogicalType.Integer, LogicalType.Boolean, LogicalType.Float, LogicalType.Enum, LogicalType.OtherScalar
        }) {
            mapper.coercionConfigFor(value).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.DateTime).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    }

    /** A day or moment that somebody may mean. */
    private static final class WithinReason<T extends Temporal> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final JsonDeserializer<T> reader;

        /** Jackson would take 20261120 for seconds since 1970; who writes it means a day. */
        private static final Pattern COUNTED = Pattern.compile("\\s*[+-]?[0-9.]+\\s*");

        WithinReason(Class<T> type, JsonDeserializer<T> reader) {
            super(type);
            this.type = type;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (context.getAttribute(STORED) != null) {
                return stored(in, context);
            }
            if (!in.hasToken(JsonToken.VALUE_STRING)
                    || in.getText().isBlank()
                    || COUNTED.matcher(in.getText()).matches()) {
                throw MismatchedInputException.from(in, type, "no text with a time");
            }
            T read = reader.deserialize(in, context);
            if (!isReasonable(read)) {
                throw new UnmeantDate(in, type);
            }
            return read;
        }

        /** Earlier versions wrote offsets with seconds, which Jackson's reader does not take. */
        private T stored(JsonParser in, DeserializationContext context) throws IOException {
            if (type == Instant.class && in.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(OffsetDateTime.parse(in.getText()).toInstant());
            }
            return reader.deserialize(in, context);
        }

        private static boolean isReasonable(Temporal read) {
            return read instanceof Instant moment ? Zone.isMeant(moment) : Zone.isMeant((LocalDate) read);
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.DateTime;
        }
    }

    /** PostgreSQL keeps no NUL and no half of a character, and nobody means one. */
    private static final class WithoutNul extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        WithoutNul() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(in, context);
            if (text != null && text.codePoints().anyMatch(WithoutNul::isNone)) {
                throw JsonMappingException.from(in, "a text with a NUL or half a character");
            }
            return text;
        }

        private static boolean isNone(int point) {
            return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }
    }

    /** RFC 3339 with the offset of the zone of record. */
    private static final class InZoneOfRecord extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        InZoneOfRecord() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Zone.offset(value)));
        }
    }
}
