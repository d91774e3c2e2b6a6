package org.suyuan.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * A parameter of a query or a form that cannot be read. The framework answers 404 or 400 without its name; only what it kept as
 * the cause quotes the value.
 */
final class UnreadParameter {
    private UnreadParameter() {}

    /** As bad input with the parameter's name; empty when a part of the path is at fault, or nothing is. */
    static Optional<BadInput> of(WebApplicationException e, UriInfo uri) {
        Throwable cause = e.getCause();
        if (!(cause instanceof IllegalArgumentException || cause instanceof DateTimeParseException)) {
            return Optional.empty();
        }
        String told = String.valueOf(cause.getMessage());
        if (uri.getPathParameters().values().stream().anyMatch(values -> isQuoted(values, told))) {
            return Optional.empty();
        }
        return Stream.concat(uri.getQueryParameters().entrySet().stream(), form().entrySet().stream())
                .filter(parameter -> isQuoted(parameter.getValue(), told))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(name -> new BadInput(
                        name, cause instanceof DateTimeParseException ? "field.no-date" : "field.wrong-type"));
    }

    private static Map<String, List<String>> form() {
        Map<String, List<String>> fields = new HashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            for (String name : form) {
                fields.put(
                        name,
                        form.get(name).stream()
                                .filter(field -> !field.isFileItem())
                                .map(FormValue::getValue)
                                .toList());
            }
        }
        return fields;
    }

    private static boolean isQuoted(Collection<String> values, String told) {
        return values.stream().anyMatch(value -> !value.isEmpty() && told.contains(value));
    }
}
