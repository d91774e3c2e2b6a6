package org.suyuan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Committed;

/** Writes where each clause of the requirements is in the code and in the tests, from what they say themselves. */
class MethodTest {
    private static final Path ROOT = Path.of("..");
    private static final Path CLAUSES = Path.of("src/test/resources/clauses.txt");
    private static final Pattern CLAUSE = Pattern.compile("\\b[IGCDFXE]-\\d\\d\\b");
    private static final Pattern RULE =
            Pattern.compile("\\b([A-Z][A-Z_0-9]+)\\(\\s*(?:STATE|CONTENT|PERSON),\\s*\"([IGCDFXE]-\\d\\d)\"");
    private static final Pattern SENTENCE = Pattern.compile("@DisplayName\\(\\s*((?:\"[^\"]*\"[\\s+]*)+)\\)");

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> places = new TreeMap<>();
    private final Map<String, TreeSet<String>> tests = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();

    @Test
    void the_document_says_where_each_clause_is_and_each_clause_that_is_somewhere_has_a_test() throws IOException {
        for (String line : Files.readAllLines(CLAUSES)) {
            titles.put(line.substring(0, 4), line.substring(5));
        }
        sources("main").forEach(this::place);
        sources("test").forEach(this::test);
        Committed.check(ROOT.resolve("deploy/docs/method.md"), document());
        assertThat(places.keySet()).as("clauses that are none").isSubsetOf(titles.keySet());
        assertThat(tests.keySet()).as("clauses in code and clauses in tests").isEqualTo(places.keySet());
    }

    private static List<Path> sources(String kind) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/" + kind + "/java"))
                    .filter(Files::isDirectory)
                    .filter(folder -> !folder.startsWith(ROOT.resolve("deploy")))
                    .flatMap(MethodTest::files)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(Path file) {
        String source = read(file);
        String name = nameOf(file);
        Matcher rule = RULE.matcher(source);
        while (rule.find()) {
            rules.put(rule.group(1), rule.group(2));
            add(places, rule.group(2), name + "." + rule.group(1));
        }
        if (!name.endsWith("Rules") && !name.equals("package-info")) {
            clauses(source).forEach(clause -> add(places, clause, name));
        }
    }

    private void test(Path file) {
        String source = read(file);
        Matcher sentence = SENTENCE.matcher(source);
        while (sentence.find()) {
            clauses(sentence.group(1)).forEach(clause -> add(tests, clause, nameOf(file)));
        }
        rules.forEach((rule, clause) -> {
            if (source.contains(rule)) {
                add(tests, clause, nameOf(file));
            }
        });
    }

    private static Stream<String> clauses(String text) {
        return CLAUSE.matcher(text).results().map(MatchResult::group).distinct();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static void add(Map<String, TreeSet<String>> map, String clause, String what) {
        map.computeIfAbsent(clause, any -> new TreeSet<>()).add(what);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String document() {
        StringBuilder text = new StringBuilder("""
                # The method in the code

                Written by `MethodTest` from the code: a clause is served where a rule, a constant or a class names it, and
                where a test says it. I intake, G grading, C consultation, D disclosure, F feedback, X across the steps,
                E Ordinance and practice.

                | clause | what it asks | where | tests |
                |---|---|---|---|
                """);
        places.forEach((clause, where) -> text.append("| %s | %s | %s | %s |%n"
                .formatted(
                        clause, titles.get(clause), code(where), code(tests.getOrDefault(clause, new TreeSet<>())))));
        text.append("\n## Not served yet\n\n| clause | what it asks |\n|---|---|\n");
        titles.forEach((clause, title) -> {
            if (!places.containsKey(clause)) {
                text.append("| %s | %s |%n".formatted(clause, title));
            }
        });
        return text.toString();
    }

    private static String code(TreeSet<String> names) {
        return names.isEmpty() ? "" : "`" + String.join("`, `", names) + "`";
    }
}
