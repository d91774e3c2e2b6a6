package org.suyuan.intake.rest;

import static org.suyuan.intake.IntakeRules.LEDGER_ROW_HAS_A_NUMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.Registration;
import org.suyuan.intake.ledger.Sheet;
import org.suyuan.intake.rest.LedgerResource.Imported;
import org.suyuan.intake.rest.LedgerResource.RowError;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.problem.Sentences;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.OutOfScope;
import org.suyuan.platform.security.Scope;
import org.suyuan.rules.RuleBroken;

/** Registers the rows of a ledger: all are looked at before the first is registered. */
@ApplicationScoped
class LedgerImport {
    private static final int SHOWN_ERRORS = 200;

    @Inject
    RegisterPetition registerPetition;

    @Inject
    Petitions petitions;

    @Inject
    Validator validator;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Imported take(Sheet sheet, boolean dryRun, Locale language) {
        List<RowError> errors = new ArrayList<>();
        List<Row> fine = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        sheet.lines().forEach(line -> look(line, numbers, fine, errors, language));
        List<Row> fresh =
                fine.stream().filter(row -> !isKnown(row.registration())).toList();
        int already = fine.size() - fresh.size();
        if (dryRun || !errors.isEmpty()) {
            return new Imported(sheet.lines().size(), 0, already, first(errors));
        }
        trail.record("importPetitions", null, null, List.of());
        long registered =
                fresh.stream().filter(row -> register(row, errors, language)).count();
        return new Imported(sheet.lines().size(), (int) registered, already, first(errors));
    }

    /** A row of the ledger that is fine by itself. */
    private record Row(int number, Registration registration) {}

    /** What only the registration can tell concerns its row alone; the others are registered. */
    private boolean register(Row row, List<RowError> errors, Locale language) {
        try {
            registerPetition.register(row.registration());
            return true;
        } catch (RuleBroken e) {
            errors.add(new RowError(row.number(), "", Sentences.of(e, language)));
            return false;
        }
    }

    private static List<RowError> first(List<RowError> errors) {
        return errors.subList(0, Math.min(errors.size(), SHOWN_ERRORS));
    }

    private boolean isKnown(Registration row) {
        return petitions.isRegistered(row.channel(), Objects.requireNonNull(row.externalRef()));
    }

    private void look(Sheet.Line line, Set<String> numbers, List<Row> fine, List<RowError> errors, Locale language) {
        try {
            RegistrationRequest request = new LedgerRow(line).request();
            Set<ConstraintViolation<RegistrationRequest>> violations = validator.validate(request);
            violations.forEach(violation -> errors.add(error(line, violation, language)));
            if (violations.isEmpty()) {
                LEDGER_ROW_HAS_A_NUMBER.demand(
                        request.externalRef() != null && numbers.add(request.channel() + request.externalRef()));
                scope.demandCovers(request.unit());
                Registration registration = request.registration(caller.name(), clock.instant());
                registration.check(clock.instant());
                fine.add(new Row(line.number(), registration));
            }
        } catch (LedgerRow.Misread e) {
            errors.add(new RowError(
                    line.number(), e.heading(), Messages.text(language, Objects.requireNonNull(e.getMessage()))));
        } catch (RuleBroken e) {
            errors.add(new RowError(line.number(), "", Sentences.of(e, language)));
        } catch (OutOfScope e) {
            errors.add(new RowError(line.number(), "", Messages.text(language, "problem." + e.kind())));
        }
    }

    private static RowError error(Sheet.Line line, ConstraintViolation<?> violation, Locale language) {
        String field = violation.getPropertyPath().iterator().next().getName();
        return new RowError(
                line.number(), LedgerRow.HEADINGS.getOrDefault(field, field), Sentences.of(violation, language));
    }
}
