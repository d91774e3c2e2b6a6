package org.suyuan.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** A parameter of a query or a form that cannot be read: the framework answers 404 or 400 without its name. */
final class UnreadParameter {
    private UnreadParameter() {}

    /** As bad input with the parameter's name; empty when a part of the path is at fault, or nothing is. */
    static Optional<BadInput> of(WebApplicationException e, UriInfo uri) {
        return e.getCause() instanceof UnreadValue unread && !isIn(uri.getPathParameters(), unread)
                ? Stream.of(uri.getQueryParameters(), form())
                        .flatMap(parameters -> parameters.entrySet().stream())
                        .filter(parameter -> parameter.getValue().contains(unread.written()))
                        .map(parameter -> unread.as(parameter.getKey()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isIn(Map<String, List<String>> parameters, UnreadValue unread) {
        return parameters.values().stream().anyMatch(values -> values.contains(unread.written()));
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
}
