package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.platform.labels.Labels;
import org.suyuan.platform.labels.LabelsResource;
import org.suyuan.platform.problem.Messages;
import org.suyuan.rules.Rule;

/** Every rule has its README row, its test and its Chinese sentence; every code has its labels. */
public final class RuleTableCheck {
    private RuleTableCheck() {}

    /** Checks the rules of the service in whose folder the test runs. */
    public static void check(Class<? extends Rule> rules) {
        String readme = read(Path.of("README.md"));
        String tests = testSources();
        for (Rule rule : rules.getEnumConstants()) {
            assertThat(readme)
                    .as("README row of " + rule.name())
                    .contains("| %s | %s | `%s` |".formatted(rule.clause(), rule.statement(), rule.name()));
            assertThat(tests).as("a test of " + rule.name()).contains(rule.name());
            String key = "rule." + rule.name();
            assertThat(Messages.text(Locale.SIMPLIFIED_CHINESE, key)).as(key).isNotEqualTo(key);
        }
    }

    /** Checks the labels of a service's codes, in both languages. */
    public static void check(Labels labels) {
        for (Class<? extends Enum<?>> list : labels.codeLists()) {
            for (Enum<?> code : list.getEnumConstants()) {
                String key = "label." + LabelsResource.name(list) + "." + code.name();
                for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                    assertThat(Messages.text(locale, key))
                            .as(key + " " + locale)
                            .isNotEqualTo(key);
                }
            }
        }
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
