package org.suyuan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.problem.Messages;

/** What an order that comes again says otherwise than the petition that it is registered as: words, unit, particulars. */
final class AgainSaid {
    private AgainSaid() {}

    /** A line each, in the language of record; empty when it says nothing new. */
    static String of(Petition known, Registration again) {
        List<String> lines = new ArrayList<>();
        Appeal first = known.appeal();
        Appeal told = again.appeal();
        if (!told.title().equals(first.title()) || !told.text().equals(first.text())) {
            lines.add(told.title());
            lines.add(told.text());
        }
        List<String> before = known.origin().circumstances().said();
        again.circumstances().said().stream()
                .filter(said -> !before.contains(said))
                .forEach(lines::add);
        if (!told.unit().equals(first.unit())) {
            lines.add(line(Messages.text(Locale.SIMPLIFIED_CHINESE, "order.unit"), told.unit()));
        }
        var arrived = known.origin().circumstances().arrival().values();
        again.circumstances().arrival().values().forEach((particular, value) -> {
            if (!value.equals(arrived.get(particular))) {
                lines.add(line(Messages.label(Locale.SIMPLIFIED_CHINESE, particular), value));
            }
        });
        return String.join("\n", lines);
    }

    private static String line(String label, Object value) {
        return label + "：" + value;
    }
}
