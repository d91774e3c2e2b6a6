package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Roles;

/** The access table of the docs, the document that the service serves, and what the service really does: all the same. */
final class AccessCheck {
    private static final Path TABLE = Path.of("../deploy/docs/access.md");
    private static final String ANYONE = "anyone";
    private static final Set<Integer> CLOSED = Set.of(401, 403);

    private final String service;
    private final Map<String, String> reviewed = new HashMap<>();
    private final Map<String, Set<String>> table;
    private final Set<String> uploads = new TreeSet<>();
    private final Set<String> streams = new TreeSet<>();
    private final Set<String> calendars = new TreeSet<>();

    AccessCheck(String service) {
        this.service = service;
        this.table = table();
    }

    /** Every operation is in the table, with the roles that the OpenAPI document names. */
    void compareWith(Map<String, Map<String, Map<String, Object>>> paths) {
        Map<String, Set<String>> declared = new TreeMap<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            String name = method.toUpperCase(Locale.ROOT) + " " + path;
            declared.put(name, roles(operation));
            if (String.valueOf(operation.get("requestBody")).contains("multipart/form-data")) {
                uploads.add(name);
            }
            if (String.valueOf(operation.get("requestBody")).contains("text/calendar")) {
                calendars.add(name);
            }
            if (String.valueOf(operation.get("responses")).contains("text/event-stream")) {
                streams.add(name);
            }
        }));
        Committed.check(TABLE, written(paths));
        assertThat(declared).as("the roles of the access table %s", TABLE).isEqualTo(table);
    }

    /** The table as the service's operations give it, with the roles that a person has reviewed. */
    private String written(Map<String, Map<String, Map<String, Object>>> paths) {
        String document = read();
        String head = "## " + service + "\n\n| operation | what | roles |\n|---|---|---|\n";
        int begin = document.indexOf(head) + head.length();
        int end = document.indexOf("\n\n", begin);
        StringBuilder rows = new StringBuilder();
        new TreeMap<>(paths)
                .forEach((path, operations) -> new TreeMap<>(operations).forEach((method, operation) -> {
                    String name = method.toUpperCase(Locale.ROOT) + " " + path;
                    rows.append("| `%s` | %s | %s |%n"
                            .formatted(name, operation.get("summary"), reviewed.getOrDefault(name, "to be reviewed")));
                }));
        return document.substring(0, begin)
                + rows.toString().stripTrailing()
                + (end < 0 ? "\n" : document.substring(end));
    }

    private static String read() {
        try {
            return Files.readString(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation lets in who is in the table, and nobody else. */
    void walk() {
        table.forEach((operation, allowed) -> {
            boolean open = allowed.contains(ANYONE);
            assertThat(CLOSED.contains(status(operation, null)))
                    .as("%s without a token", operation)
                    .isEqualTo(!open);
            for (String role : everyRole()) {
                int status = status(operation, TestTokens.bearer(role, role + "-walks"));
                assertThat(CLOSED.contains(status))
                        .as("%s as %s: %s", operation, role, status)
                        .isEqualTo(!open && !allowed.contains(role));
            }
        });
    }

    private int status(String operation, @Nullable String bearer) {
        if (streams.contains(operation)) {
            return streamed(operation.split(" ")[1], bearer);
        }
        RequestSpecification as = bearer == null ? given() : given().header("Authorization", bearer);
        return call(operation, as).statusCode();
    }

    /** What has no end is not waited for. */
    private static int streamed(String path, @Nullable String bearer) {
        try {
            URI address = URI.create("http://127.0.0.1:" + RestAssured.port + path);
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            if (bearer != null) {
                connection.setRequestProperty("Authorization", bearer);
            }
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an id that does not exist and an empty body: who is let in changes nothing. */
    private Response call(String operation, RequestSpecification as) {
        String[] parts = operation.split(" ");
        String path = parts[1].substring(service.length() + 1)
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        if (uploads.contains(operation)) {
            return as.multiPart("nothing", "").request(parts[0], path);
        }
        RequestSpecification request = parts[0].equals("GET")
                ? as
                : as.contentType(calendars.contains(operation) ? "text/calendar" : "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{}");
        return request.request(parts[0], path);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> roles(Map<String, Object> operation) {
        List<Map<String, List<String>>> security = (List<Map<String, List<String>>>) operation.get("security");
        return security == null
                ? Set.of(ANYONE)
                : new TreeSet<>(security.get(0).values().iterator().next());
    }

    private Map<String, Set<String>> table() {
        Map<String, Set<String>> rows = new TreeMap<>();
        Pattern row = Pattern.compile("\\| `([A-Z]+ /" + service + "/\\S+)` \\| [^|]* \\| ([^|]*) \\|");
        for (String line : read().split("\n")) {
            Matcher matcher = row.matcher(line);
            if (matcher.matches()) {
                reviewed.put(matcher.group(1), matcher.group(2));
                rows.put(
                        matcher.group(1),
                        new TreeSet<>(Arrays.asList(matcher.group(2).split(", "))));
            }
        }
        return rows;
    }

    static List<String> everyRole() {
        return Arrays.stream(Roles.class.getFields()).map(AccessCheck::value).toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
