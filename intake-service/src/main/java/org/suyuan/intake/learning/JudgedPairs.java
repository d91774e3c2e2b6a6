package org.suyuan.intake.learning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Pairs of messages that two readers have judged, each in a way of their own, and how well the machine calls them (I-23). The file
 * has a pair a line, parted by tabs: two ids, same, other or unclear by the first reader, the same by the second, and tune or
 * held: by the held ones nothing was chosen. A line that begins with # is a remark.
 */
final class JudgedPairs {
    private static final int FIELDS = 5;

    private final List<Judged> pairs;

    private enum Verdict {
        SAME,
        OTHER,
        UNCLEAR
    }

    private enum Part {
        TUNE,
        HELD
    }

    private record Judged(String one, String other, Verdict first, Verdict second, Part part) {
        static Judged of(String line) {
            String[] fields = line.split("\t");
            if (fields.length != FIELDS) {
                throw new IllegalArgumentException("a judged pair has " + FIELDS + " fields: " + line);
            }
            return new Judged(
                    fields[0], fields[1], verdict(fields[2]), verdict(fields[3]), Part.valueOf(upper(fields[4])));
        }

        private static Verdict verdict(String written) {
            return Verdict.valueOf(upper(written));
        }

        private static String upper(String written) {
            return written.toUpperCase(Locale.ROOT);
        }

        boolean isAgreed() {
            return first == second && first != Verdict.UNCLEAR;
        }

        boolean isSame() {
            return first == Verdict.SAME;
        }

        Set<String> ids() {
            return Set.of(one, other);
        }
    }

    private JudgedPairs(List<Judged> pairs) {
        this.pairs = pairs;
    }

    /** Reads a file; of pairs whose messages are not there nothing is said. */
    static JudgedPairs of(Path file, Predicate<String> isThere) throws IOException {
        return new JudgedPairs(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Judged::of)
                .filter(pair -> isThere.test(pair.one()) && isThere.test(pair.other()))
                .toList());
    }

    /** All pairs that somebody has judged, as sets of two ids. */
    Set<Set<String>> ids() {
        return pairs.stream().map(Judged::ids).collect(Collectors.toSet());
    }

    /** Prints how far the readers are one. */
    void print(PrintStream out) {
        out.printf("%d judged pairs, the readers agree on %.3f of them%n", pairs.size(), share(Judged::isAgreed));
    }

    /**
     * Prints how right the machine is, of the pairs that both readers judge alike.
     *
     * @param what how the machine calls two messages that it takes for one matter
     * @param isCalled whether it does
     */
    void print(String what, BiPredicate<String, String> isCalled, PrintStream out) {
        for (Part part : Part.values()) {
            print(what, part, isCalled, out);
        }
    }

    private void print(String what, Part part, BiPredicate<String, String> isCalled, PrintStream out) {
        List<Judged> agreed = pairs.stream()
                .filter(pair -> pair.part() == part && pair.isAgreed())
                .toList();
        List<Judged> called = agreed.stream()
                .filter(pair -> isCalled.test(pair.one(), pair.other()))
                .toList();
        long same = agreed.stream().filter(Judged::isSame).count();
        long right = called.stream().filter(Judged::isSame).count();
        out.printf(
                "%s, %d pairs to %s, %d of them the same: precision %.3f, recall %.3f%n",
                what,
                agreed.size(),
                part == Part.TUNE ? "choose by" : "report",
                same,
                right / (double) Math.max(1, called.size()),
                right / (double) Math.max(1, same));
    }

    private double share(Predicate<Judged> which) {
        return pairs.stream().filter(which).count() / (double) Math.max(1, pairs.size());
    }
}
