package org.suyuan.intake.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.vault.Standing;
import org.suyuan.platform.reading.Surnames;
import org.suyuan.platform.reading.Written;

/**
 * The persons of a cell: several apart by marks or lines, 等3人 behind the first of more, or nobody by name.
 *
 * @param named those who are named
 * @param people how many the cell speaks of; 0 when it does not say
 * @param others whether it speaks of others without a name or number, as 刘五及家属
 */
public record Persons(List<Person> named, int people, boolean others) {
    /** A longer cell is no list of names, and is refused as a name. */
    private static final int LONGEST = 2_000;

    /** Marks between persons, not those inside of brackets. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[、，,;；/\\\\\\n\\r]++|\\s+(?:和|及|与)\\s*|(?<=\\p{IsHan})[和及](?=\\p{IsHan}{2,4}$))(?![^()]*\\))");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a cell says of the person before the name. */
    private static final Pattern ROLE =
            Pattern.compile("^(?:信访|来访|来信|来电|反映|投诉|举报|诉求)?(?:人|代表|人代表|群众代表|职工代表)(?:姓名)?[:：]\\s*");

    private static final Pattern AND_MORE =
            Pattern.compile("(.*?)等\\s*(?:([0-9]{1,5})|([一二两三四五六七八九十百]+))?\\s*(?:人|名|户|名职工|名员工)?");

    /** Others of a person's family, who are not named. */
    private static final Pattern AND_FAMILY =
            Pattern.compile("(?:及其?|[和与等])(?:家属|家人|亲属|妻子|丈夫|配偶|爱人|父母|子女|儿子|女儿)(?=$|[、，,;；(])");

    private static final Pattern NOBODY =
            Pattern.compile("\\(?匿名.*|无名氏?|佚名|未署名|不具名|不愿透露.*|(?:某|热心)?群众|不详|未知|某先生|某女士|无|-+|/");

    public static Persons of(String cell) {
        if (cell.length() > LONGEST) {
            return new Persons(List.of(new Person(cell, null)), 0, false);
        }
        String told = Written.name(apart(cell.replace('\n', '、').replace('\r', '、')));
        Matcher more = AND_MORE.matcher(told);
        boolean isMore = more.matches();
        int people = !isMore || more.group(2) == null ? 0 : Integer.parseInt(more.group(2));
        String listed = isMore ? more.group(1) : told;
        String alone = AND_FAMILY.matcher(listed).replaceAll("");
        List<Person> named = new ArrayList<>();
        for (String name : BETWEEN.split(alone)) {
            String bare = ROLE.matcher(name.strip()).replaceFirst("");
            if (!Written.isBlank(bare) && !Standings.saysNothing(bare)) {
                named.addAll(Person.of(bare));
            }
        }
        return new Persons(named, people, !alone.equals(listed));
    }

    /**
     * A person of a cell.
     *
     * @param standing as a bracket behind the name tells it (I-15); null when none does
     */
    public record Person(String name, @Nullable Standing standing) {
        private static final Pattern BRACKET = Pattern.compile("([^()]+)\\(([^()]*)\\)");
        private static final Pattern PROXY = Pattern.compile("(?:委托)?代理人?[:：]\\s*(.+)");

        /** 赵六（代理人：钱七） are two, 刘一（职工） is one; a bracket that is not understood stays with the name. */
        static List<Person> of(String bare) {
            Matcher noted = BRACKET.matcher(bare);
            if (!noted.matches()) {
                return List.of(new Person(bare, null));
            }
            String name = noted.group(1).strip();
            String note = noted.group(2).strip();
            Matcher proxy = PROXY.matcher(note);
            if (proxy.matches()) {
                return List.of(new Person(name, null), new Person(proxy.group(1), Standing.PROXY));
            }
            return Standings.of(note)
                    .map(standing -> List.of(new Person(name, standing)))
                    .orElseGet(() -> List.of(new Person(Standings.saysNothing(note) ? name : bare, null)));
        }

        @Override
        public String toString() {
            return "Person[sealed]";
        }
    }

    /** Blanks between whole names part persons; blanks within a name are set for looks. */
    private static String apart(String cell) {
        String[] parts = BLANKS.split(cell.strip());
        return parts.length > 1 && Arrays.stream(parts).allMatch(Surnames::isName) ? String.join("、", parts) : cell;
    }

    /** Whether the cell says that nobody gives a name. */
    public boolean isNobody() {
        return named.stream().allMatch(person -> NOBODY.matcher(person.name()).matches());
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
