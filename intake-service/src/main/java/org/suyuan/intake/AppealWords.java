package org.suyuan.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.intake.words.SaidWords;

/**
 * The words that speak for a class of appeal (I-11), leads for discipline among them (G-10): data, in {@code appeal-words.txt}.
 *
 * @param weight how much one of the words counts
 */
record AppealWords(AppealClass appealClass, int weight, List<SaidWords.Sought> words) {
    private static final List<AppealWords> ALL = read();

    /** The class whose words say most; a management suggestion when none is said. */
    static AppealClass classOf(SaidWords said) {
        AppealClass best = AppealClass.MANAGEMENT_SUGGESTION;
        long most = 0;
        for (AppealWords candidate : ALL) {
            long found =
                    candidate.words().stream().filter(candidate.saidIn(said)).count() * candidate.weight();
            if (found > most) {
                most = found;
                best = candidate.appealClass();
            }
        }
        return best;
    }

    /** A lead accuses somebody; of other classes a denial is the complaint itself, as in 没有加班费. */
    private Predicate<SaidWords.Sought> saidIn(SaidWords said) {
        return appealClass == AppealClass.DISCIPLINE_LEAD ? said::affirm : said::say;
    }

    private static List<AppealWords> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AppealWords.class.getResourceAsStream("appeal-words.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .map(line -> new AppealWords(
                            AppealClass.valueOf(line.get(0)),
                            Integer.parseInt(line.get(1)),
                            line.stream().skip(2).map(SaidWords.Sought::of).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
