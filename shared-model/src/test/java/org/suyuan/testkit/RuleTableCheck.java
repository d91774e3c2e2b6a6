package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.platform.problem.Messages;
import org.suyuan.rules.Rule;

/** Every rule has its README row, which is generated, its test and its Chinese sentence. */
public final class RuleTableCheck {
    private RuleTableCheck() {}

    /** Checks the rules of the service in whose folder the test runs, those of its root before those of its sub-steps. */
    public static void check(String root) {
        List<Rule> rules = rules(root);
        assertThat(rules).isNotEmpty();
        ReadmeTable.checkRules(rules);
        String tests = testSources();
        for (Rule rule : rules) {
            assertThat(tests).as("a test of " + rule.name()).contains(rule.name());
            String key = "rule." + rule.name();
            assertThat(Messages.text(Locale.SIMPLIFIED_CHINESE, key)).as(key).isNotEqualTo(key);
        }
    }

    private static List<Rule> rules(String root) {
        return ArchitectureRules.mainClasses(root).stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .sorted(Comparator.comparing(JavaClass::getPackageName))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }

    private static String testSources() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RuleTableCheck::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
