package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.contract.Event;
import org.suyuan.contract.EventType;
import org.suyuan.rules.Rule;

/** Tables of a service's README that are generated from the code: its rules, and what it sends and receives. */
final class ReadmeTable {
    private static final Path README = Path.of("README.md");
    private static final String RULES = "| clause | what must hold | constant |\n|---|---|---|\n";
    private static final String EVENTS = "| direction | types |\n|---|---|\n";

    private ReadmeTable() {}

    static void checkRules(List<Rule> rules) {
        check(
                RULES,
                rules.stream()
                        .map(rule -> "| %s | %s | `%s.%s` |"
                                .formatted(
                                        rule.clause(),
                                        rule.statement(),
                                        rule.getClass().getSimpleName(),
                                        rule.name())));
    }

    static void checkEvents(String service, List<Class<? extends Event>> received) {
        String sent = names(ContractExamples.types().stream()
                .filter(type -> EventType.producer(type).equals(service) || AsyncApi.isOfAll(type)));
        String heard = AsyncApi.sorted(received).stream()
                .collect(Collectors.groupingBy(
                        type -> AsyncApi.isOfAll(type) ? "every step" : EventType.producer(type),
                        java.util.TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(step -> names(step.getValue().stream()) + " (" + step.getKey() + ")")
                .collect(Collectors.joining("; "));
        check(
                EVENTS,
                Stream.of("| out, `%s` | %s |".formatted(EventType.topic(service), sent), "| in | " + heard + " |"));
    }

    private static String names(Stream<Class<? extends Event>> types) {
        return types.map(type -> "`" + EventType.name(type) + "`").collect(Collectors.joining(", "));
    }

    private static void check(String head, Stream<String> rows) {
        String readme = read();
        int begin = readme.indexOf(head);
        assertThat(begin).as("the table in the README under " + head).isPositive();
        int end = readme.indexOf("\n\n", begin);
        Committed.check(
                README,
                readme.substring(0, begin)
                        + head
                        + rows.collect(Collectors.joining("\n"))
                        + (end < 0 ? "\n" : readme.substring(end)));
    }

    private static String read() {
        try {
            return Files.readString(README);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
