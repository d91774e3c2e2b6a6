package org.suyuan.platform.edge;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A yes or no in a query is {@code true} or {@code false}: {@code dryRun=maybe} is refused, where Java would read a no. */
@Provider
public class YesOrNo implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Boolean> {
        @Override
        public Boolean fromString(String written) {
            return switch (written) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false: " + written);
            };
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
