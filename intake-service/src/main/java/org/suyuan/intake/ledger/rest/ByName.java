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
                    .filter(value -> value.contains(person.name()))
                    .findFirst()
                    .map(value -> without(value, person.name()))
                    .ifPresent(named::add);
        }
        return values.size() == persons.size() && named.size() == persons.size() ? named : values;
    }

    private static String without(String value, String name) {
        return value.replace(name, "")
                .replaceAll("[(\\[]\\s*[)\\]]|^[:：\\s]+|[:：\\s]+$", "")
                .strip();
    }
}
