package org.suyuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.platform.problem.Messages;
import org.suyuan.rules.Rule;

/** Every rule has its README row, which is generated, its test and its Chinese sentence. */
public final class RuleTableCheck {
    private RuleTableCheck() {}

    /** Checks the rules of the service in whose folder the test runs. */
    public static void check(Class<? extends Rule> rules) {
        ReadmeTable.checkRules(rules);
        String tests = testSources();
        for (Rule rule : rules.getEnumConstants()) {
            assertThat(tests).as("a test of " + rule.name()).contains(rule.name());
            String key = "rule." + rule.name();
            assertThat(Messages.text(Locale.SIMPLIFIED_CHINESE, key)).as(key).isNotEqualTo(key);
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
