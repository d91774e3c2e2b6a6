package org.suyuan.platform.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.BadInput;

/**
 * The path of a unit, in one form everywhere: {@code /group/mine-2}. A name may hold brackets, blanks and symbols; a slash
 * inside a name is {@code ~/} or {@code ／} and never parts it, so that a unit 安全／环保部 is not below 安全.
 */
public final class UnitPath {
    /** Form of a path that was read: one to eight names, none of them empty, a dot or two, begun or ended with a blank. */
    public static final String PATTERN = "(/(?! )(?!\\.{1,2}(?:/|$))[^/\\p{C}]{1,80}(?<! )){1,8}";

    /** Key of the sentence that says how a path is written. */
    public static final String MESSAGE = "field.no-unit";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    private static final char SLASH_IN_A_NAME = '／';

    private UnitPath() {}

    /** The path in its one form: width, invisible characters, blanks around names and a slash at the end do not count. */
    public static String of(String written) {
        StringBuilder read = new StringBuilder();
        for (String name :
                written.replace("~/", String.valueOf(SLASH_IN_A_NAME)).strip().split("/", -1)) {
            read.append('/').append(name(name));
        }
        String path = read.substring(1);
        return path.length() > 1 && path.endsWith("/") && !path.endsWith("//")
                ? path.substring(0, path.length() - 1)
                : path;
    }

    private static String name(String name) {
        StringBuilder read = new StringBuilder();
        for (String part : name.split(String.valueOf(SLASH_IN_A_NAME), -1)) {
            read.append(SLASH_IN_A_NAME).append(Glyphs.of(part));
        }
        return read.substring(1).strip();
    }

    /** Whether a path that was read is one. */
    public static boolean isPath(String read) {
        return WHOLE.matcher(read).matches();
    }

    /**
     * The path of a parameter in its one form; null where none is asked for.
     *
     * @throws BadInput naming the parameter, when it is no path
     */
    public static @Nullable String asked(String parameter, @Nullable String written) {
        String read = written == null ? null : of(written);
        if (read != null && !isPath(read)) {
            throw new BadInput(parameter, MESSAGE);
        }
        return read;
    }

    /** Reads the path of a request in its one form; its {@link #PATTERN} is then demanded by validation. */
    public static final class Reader extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        public Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return of(context.readValue(in, String.class));
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }
    }
}
