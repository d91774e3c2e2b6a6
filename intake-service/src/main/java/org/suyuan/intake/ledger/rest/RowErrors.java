package org.suyuan.intake.ledger.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.IntakeRules;
import org.suyuan.intake.ledger.Ledger;
import org.suyuan.intake.ledger.LedgerField;
import org.suyuan.intake.ledger.LedgerRules;
import org.suyuan.intake.ledger.rest.LedgerResource.RowError;
import org.suyuan.intake.rest.RegistrationRequest;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.problem.Sentences;
import org.suyuan.rules.Rule;
import org.suyuan.rules.RuleBroken;

/** Says what is wrong with a row of a ledger, by the headings of its sheet. */
@ApplicationScoped
class RowErrors {
    /** Fields of the registration to the columns they come from, for messages. */
    private static final Map<String, LedgerField> COLUMNS = Map.ofEntries(
            entry("channel", LedgerField.CHANNEL),
            entry("externalRef", LedgerField.EXTERNAL_REF),
            entry("title", LedgerField.TITLE),
            entry("text", LedgerField.TEXT),
            entry("unit", LedgerField.UNIT),
            entry("headCount", LedgerField.PEOPLE),
            entry("receivedAt", LedgerField.RECEIVED),
            entry("history", LedgerField.HISTORY),
            entry("petitioners", LedgerField.NAME),
            entry("name", LedgerField.NAME),
            entry("idNumber", LedgerField.ID_NUMBER),
            entry("phone", LedgerField.PHONE),
            entry("address", LedgerField.ADDRESS),
            entry("email", LedgerField.EMAIL),
            entry("employeeNumber", LedgerField.EMPLOYEE_NUMBER),
            entry("placeCode", LedgerField.PLACE_CODE),
            entry("callRecord", LedgerField.CALL_RECORD),
            entry("receivingLeader", LedgerField.RECEIVING_LEADER),
            entry("liaisonOfficer", LedgerField.LIAISON_OFFICER),
            entry("documentNumber", LedgerField.DOCUMENT_NUMBER),
            entry("relayedBy", LedgerField.RELAYED_BY));

    private static final Map<Rule, LedgerField> RULED = Map.of(
            IntakeRules.NAMED_PETITIONER_CAN_BE_REACHED, LedgerField.PHONE,
            IntakeRules.MASKED_VALUE_IS_NOT_TAKEN_FOR_REAL, LedgerField.PHONE,
            IntakeRules.ARRIVAL_IS_PAST, LedgerField.RECEIVED,
            IntakeRules.ARRIVAL_IS_A_REAL_DAY, LedgerField.RECEIVED,
            IntakeRules.GROUP_COUNTS_ITS_NAMED_MEMBERS, LedgerField.PEOPLE,
            IntakeRules.HISTORY_CLOSED_AFTER_IT_ARRIVED, LedgerField.CLOSED_ON,
            LedgerRules.LEDGER_ROW_HAS_A_NUMBER, LedgerField.EXTERNAL_REF);

    @Inject
    Validator validator;

    /** All that is wrong with its cells: what cannot be understood, and what is understood and may not be. */
    List<RowError> of(Ledger.Line line, List<LedgerCells.Fault> faults, RegistrationRequest request, Locale language) {
        List<RowError> wrong = new ArrayList<>();
        Set<LedgerField> told = EnumSet.noneOf(LedgerField.class);
        for (LedgerCells.Fault fault : faults) {
            told.add(fault.field());
            wrong.add(at(line, fault.field(), fault.sentence(language), language));
        }
        if (!line.cells().containsKey(LedgerField.TEXT)) {
            // A title is made of the text.
            told.add(LedgerField.TITLE);
        }
        for (ConstraintViolation<RegistrationRequest> violation : validator.validate(request)) {
            LedgerField field = field(violation);
            if (field == null || !told.contains(field)) {
                String sentence = Sentences.of(violation, language);
                wrong.add(
                        field == null
                                ? new RowError(line.sheet(), line.number(), "", sentence)
                                : at(line, field, sentence, language));
            }
        }
        return wrong;
    }

    private static @Nullable LedgerField field(ConstraintViolation<?> violation) {
        LedgerField last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = COLUMNS.getOrDefault(String.valueOf(node.getName()), last);
        }
        return last;
    }

    /** That a row breaks a rule, by the column that the rule is about. */
    static RowError of(Ledger.Line line, RuleBroken broken, Locale language) {
        LedgerField field = RULED.get(broken.rule());
        String sentence = Sentences.of(broken, language);
        return field == null
                ? new RowError(line.sheet(), line.number(), "", sentence)
                : at(line, field, sentence, language);
    }

    /** By the heading that stands in the sheet; by ours where there is none. */
    static RowError at(Ledger.Line line, LedgerField field, String sentence, Locale language) {
        String heading = line.headings().get(field);
        String column = heading == null ? Messages.text(language, "ledger.column." + field) : heading;
        return new RowError(line.sheet(), line.number(), column, sentence);
    }
}
