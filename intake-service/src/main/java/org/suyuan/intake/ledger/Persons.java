package org.suyuan.intake.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suyuan.platform.reading.Surnames;
import org.suyuan.platform.reading.Written;

/**
 * The persons of a cell: several apart by marks or lines, 等3人 behind the first of more, or nobody by name.
 *
 * @param names of those who are named
 * @param people how many the cell speaks of; 0 when it does not say
 */
public record Persons(List<String> names, int people) {
    private static final Pattern BETWEEN =
            Pattern.compile("[、，,;；/\\\\\\n\\r]+|\\s+(?:和|及|与)\\s*|(?<=\\p{IsHan})[和及](?=\\p{IsHan}{2,4}$)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a cell says of the person before the name. */
    private static final Pattern ROLE =
            Pattern.compile("^(?:信访|来访|来信|来电|反映|投诉|举报|诉求)?(?:人|代表|人代表|群众代表|职工代表)(?:姓名)?[:：]\\s*");

    private static final Pattern AND_MORE =
            Pattern.compile("(.*?)等\\s*(?:([0-9]{1,5})|([一二两三四五六七八九十百]+))?\\s*(?:人|名|户|名职工|名员工)?");
    private static final Pattern NOBODY =
            Pattern.compile("\\(?匿名.*|无名氏?|佚名|未署名|不具名|不愿透露.*|(?:某|热心)?群众|不详|未知|某先生|某女士|无|-+|/");

    public static Persons of(String cell) {
        String said = Written.name(apart(cell.replace('\n', '、').replace('\r', '、')));
        Matcher more = AND_MORE.matcher(said);
        int people = 0;
        if (more.matches()) {
            said = more.group(1);
            people = more.group(2) == null ? 0 : Integer.parseInt(more.group(2));
        }
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN.split(said)) {
            String bare = ROLE.matcher(name.strip()).replaceFirst("");
            if (!Written.isBlank(bare)) {
                names.add(bare);
            }
        }
        return new Persons(names, people);
    }

    /** Blanks between whole names part persons; blanks within a name are set for looks. */
    private static String apart(String cell) {
        String[] parts = BLANKS.split(cell.strip());
        return parts.length > 1 && Arrays.stream(parts).allMatch(Surnames::isName) ? String.join("、", parts) : cell;
    }

    /** Whether the cell says that nobody gives a name. */
    public boolean isNobody() {
        return names.stream().allMatch(name -> NOBODY.matcher(name).matches());
    }

    /** One value for each of so many persons: each their own, or all the only one; none when they do not fit. */
    public static Optional<List<String>> each(String cell, int persons) {
        List<String> values = new ArrayList<>();
        for (String value : cell.split("[、，,;；\\n\\r]+")) {
            if (!Written.isBlank(value)) {
                values.add(value.strip());
            }
        }
        if (persons == 1 && values.size() > 1) {
            return Optional.of(List.of(cell.strip().replaceAll("[\\n\\r]+", "、")));
        }
        if (values.size() == 1) {
            return Optional.of(java.util.Collections.nCopies(persons, values.get(0)));
        }
        return values.size() == persons ? Optional.of(values) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Persons[sealed]";
    }
}
