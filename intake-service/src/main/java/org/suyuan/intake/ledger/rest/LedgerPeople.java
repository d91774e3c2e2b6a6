package org.suyuan.intake.ledger.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.ledger.LedgerField;
import org.suyuan.intake.ledger.Persons;
import org.suyuan.intake.rest.RegistrationRequest;

/** Reads the petitioners of a row: several in one cell are told apart, or refused. */
final class LedgerPeople {
    private static final Set<LedgerField> IDENTIFYING = Set.of(
            LedgerField.ID_NUMBER,
            LedgerField.PHONE,
            LedgerField.ADDRESS,
            LedgerField.EMAIL,
            LedgerField.EMPLOYEE_NUMBER);

    private static final Set<LedgerField> PERSON = Set.of(
            LedgerField.NAME,
            LedgerField.ID_NUMBER,
            LedgerField.PHONE,
            LedgerField.ADDRESS,
            LedgerField.EMAIL,
            LedgerField.EMPLOYEE_NUMBER);

    private LedgerPeople() {}

    /** The petitioners of a row; nobody where none is told. */
    static List<RegistrationRequest.PetitionerRequest> of(LedgerCells cells) {
        boolean isTold = PERSON.stream().anyMatch(field -> !cells.text(field).isEmpty());
        Persons persons = Persons.of(cells.text(LedgerField.NAME));
        if (!isTold
                || persons.isNobody()
                        && IDENTIFYING.stream()
                                .allMatch(field -> cells.text(field).isEmpty())) {
            return List.of();
        }
        if (cells.isSaid(LedgerField.ANONYMOUS)) {
            throw new LedgerCells.Misread(LedgerField.ANONYMOUS, "ledger.anonymous-names");
        }
        if (persons.isNobody() && !persons.named().isEmpty()) {
            throw new LedgerCells.Misread(LedgerField.NAME, "ledger.nobody-reached");
        }
        List<Persons.Person> named =
                persons.named().isEmpty() ? List.of(new Persons.Person("", null)) : persons.named();
        List<RegistrationRequest.PetitionerRequest> people = new ArrayList<>();
        Map<LedgerField, List<String>> each = new EnumMap<>(LedgerField.class);
        IDENTIFYING.forEach(field -> each.put(field, ByName.of(each(cells, field, named.size()), named)));
        for (int i = 0; i < named.size(); i++) {
            people.add(new RegistrationRequest.PetitionerRequest(
                    named.get(i).name(),
                    value(each, LedgerField.ID_NUMBER, i),
                    value(each, LedgerField.PHONE, i),
                    value(each, LedgerField.ADDRESS, i),
                    value(each, LedgerField.EMAIL, i),
                    value(each, LedgerField.EMPLOYEE_NUMBER, i),
                    false,
                    named.get(i).standing()));
        }
        return people;
    }

    private static List<String> each(LedgerCells cells, LedgerField field, int persons) {
        String cell = cells.text(field);
        if (cell.isEmpty()) {
            return List.of();
        }
        boolean ofOne = field == LedgerField.ID_NUMBER || field == LedgerField.EMPLOYEE_NUMBER;
        // Of phones alone: the number of an employee or a paper may have such a mark in it.
        String apart = field == LedgerField.PHONE ? cell.replaceAll("[/\\\\]", "、") : cell;
        List<String> values = field == LedgerField.ADDRESS
                ? Collections.nCopies(persons, cell)
                : Persons.each(apart, persons).orElseThrow(() -> new LedgerCells.Misread(field, "ledger.persons"));
        if (ofOne && persons > 1 && values.stream().distinct().count() == 1) {
            throw new LedgerCells.Misread(field, "ledger.persons");
        }
        return values;
    }

    private static @Nullable String value(Map<LedgerField, List<String>> each, LedgerField field, int person) {
        List<String> values = each.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(person);
    }
}
