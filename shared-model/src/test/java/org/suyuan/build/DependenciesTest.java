package org.suyuan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_POM = Pattern.compile("<groupId>([a-z][^<]+)</groupId>");
    private static final Pattern IN_DOCUMENT = Pattern.compile("(?m)^\\| `([^:`]+)");

    @Test
    void the_document_tells_of_every_group_that_the_build_names_and_of_no_other() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                named.addAll(groups(IN_POM, pom));
            }
        }
        named.remove("org.suyuan");
        assertThat(groups(IN_DOCUMENT, ROOT.resolve("deploy/docs/dependencies.md")))
                .isEqualTo(named);
    }

    private static Set<String> groups(Pattern pattern, Path file) throws IOException {
        Set<String> groups = new TreeSet<>();
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
            groups.add(found.group(1));
        }
        return groups;
    }
}
