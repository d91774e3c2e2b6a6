package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.platform.problem.Messages;

/** Whatever a person reads is there in Chinese and in English: each key that the code asks for, each code that is served. */
public final class BundleCheck {
    /** A key of ours in the source, whole. */
    private static final Pattern KEY = Pattern.compile(
            "\"((?:analysis|cell|constraint|field|label|ledger|letter|problem|quality|verdict)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");
    /** The kind of a problem, whose title the bundle has. */
    private static final Pattern KIND =
            Pattern.compile("\\b(?:problem|told|named|KeyProblem|OutOfScope)\\(\\s*\"([a-z0-9-]+)\"");
    /** The kind of a refused request, by its constructor. */
    private static final Pattern REFUSED = Pattern.compile("super\\(\\s*\"([a-z0-9-]+)\", \\d{3}");

    private BundleCheck() {}

    /** The bundles of the module in whose folder the test runs have the same keys; the English of a rule stands in its constant. */
    public static void checkPairs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path chinese :
                    files.filter(file -> file.toString().contains("_zh_CN.")).toList()) {
                Path english = Path.of(chinese.toString().replace("_zh_CN.", "_en."));
                assertThat(keys(english)).as(english.toString()).isEqualTo(keys(chinese));
                assertThat(keys(chinese)).as(chinese + " says again").doesNotContainAnyElementsOf(elsewhere(chinese));
            }
        }
    }

    /** What the sources of that module ask for is there. */
    public static void checkSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                found(KEY, source).forEach(keys::add);
                found(KIND, source).map("problem."::concat).forEach(keys::add);
                found(REFUSED, source).map("problem."::concat).forEach(keys::add);
            }
        }
        assertThat(keys).allSatisfy(BundleCheck::isThere);
    }

    /** Every code of every list of an OpenAPI document has its labels, by what {@code /v1/labels} answers. */
    public static void checkCodes(JsonNode document, Map<String, Map<String, ?>> labels) {
        document.at("/components/schemas").properties().forEach(schema -> {
            JsonNode codes = schema.getValue().path("enum");
            String name = schema.getKey().replaceAll("\\d+$", "");
            if (!codes.isEmpty()) {
                Set<String> texts = labels.entrySet().stream()
                        .filter(list ->
                                list.getKey().equals(name) || list.getKey().endsWith("." + name))
                        .flatMap(list -> list.getValue().keySet().stream())
                        .collect(Collectors.toSet());
                codes.forEach(code -> assertThat(texts).as("labels of " + name).contains(code.asText()));
            }
        });
    }

    /** Every code of a list has its texts. */
    public static void checkLabels(Class<? extends Enum<?>> list) {
        for (Enum<?> code : list.getEnumConstants()) {
            for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                assertThat(Messages.label(locale, code))
                        .as(list.getSimpleName() + "." + code + " in " + locale)
                        .isNotEqualTo(code.name());
            }
        }
    }

    private static void isThere(String key) {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(Messages.text(locale, key)).as(key + " in " + locale).isNotEqualTo(key);
        }
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    /** The keys of the shared bundles that are not this one: a sentence stands once. */
    private static Set<String> elsewhere(Path bundle) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String shared : List.of("platform", "contract")) {
            String name = "messages/" + shared + "_zh_CN.properties";
            if (!bundle.endsWith(name)) {
                try (InputStream stream = BundleCheck.class.getClassLoader().getResourceAsStream(name)) {
                    keys.addAll(keys(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)));
                }
            }
        }
        return keys;
    }

    private static Set<String> keys(Path bundle) throws IOException {
        try (Reader reader = Files.newBufferedReader(bundle)) {
            return keys(reader);
        }
    }

    private static Set<String> keys(Reader reader) throws IOException {
        Properties texts = new Properties();
        texts.load(reader);
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("rule."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
