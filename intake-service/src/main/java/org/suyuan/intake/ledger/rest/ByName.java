package org.suyuan.intake.ledger.rest;

import java.util.ArrayList;
import java.util.List;
import org.suyuan.intake.ledger.Persons;
import org.suyuan.platform.reading.Glyphs;

/** Values that say whose they are, 139…（王五）, go to whom they name; a note without a name goes with its value. */
final class ByName {
    private ByName() {}

    /** One value for each person, in the order of the persons; as they stand where none of them names a person. */
    static List<String> of(List<String> values, List<Persons.Person> persons) {
        List<String> named = new ArrayList<>();
        for (Persons.Person person : persons) {
            values.stream()
                    .map(Glyphs::of)
                    .filter(value -> names(value, person.name()))
                    .findFirst()
                    .map(value -> without(value, person.name()))
                    .ifPresent(named::add);
        }
        return values.size() == persons.size() && named.size() == persons.size() ? named : values;
    }

    /** Whether the whole name stands in a value: 王五一 does not name 王五. */
    private static boolean names(String value, String name) {
        int at = name.isEmpty() ? -1 : value.indexOf(name);
        return at >= 0
                && (at == 0 || !isHan(value.codePointBefore(at)))
                && (at + name.length() == value.length() || !isHan(value.codePointAt(at + name.length())));
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private static String without(String value, String name) {
        return value.replace(name, "")
                .replaceAll("[(\\[]\\s*[)\\]]|^[:：\\s]+|[:：\\s]+$", "")
                .strip();
    }
}
