package org.suyuan.intake.ledger.rest;

import static org.suyuan.intake.ledger.LedgerRules.LEDGER_ROW_HAS_A_NUMBER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Orders;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.Registration;
import org.suyuan.intake.RegistrationDoubt;
import org.suyuan.intake.TakeOrderAgain;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.ledger.Ledger;
import org.suyuan.intake.ledger.LedgerField;
import org.suyuan.intake.ledger.rest.LedgerResource.Imported;
import org.suyuan.intake.ledger.rest.LedgerResource.RowError;
import org.suyuan.intake.ledger.rest.LedgerResource.RowPreview;
import org.suyuan.intake.rest.RegistrationRequest;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.problem.Sentences;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.OutOfScope;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;
import org.suyuan.rules.RuleBroken;

/** Registers the rows of a ledger: all are looked at before the first is registered. */
@ApplicationScoped
class LedgerImport {
    private static final int SHOWN = 200;

    /** Rows that share a transaction. */
    private static final int TOGETHER = 50;

    @Inject
    RegisterPetition registerPetition;

    @Inject
    TakeOrderAgain takeOrderAgain;

    @Inject
    Petitions petitions;

    @Inject
    Orders orders;

    @Inject
    RowErrors rowErrors;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    IntakeConfig config;

    @Inject
    Clock clock;

    /** A row of the ledger that is fine by itself. */
    record Row(
            @Nullable String sheet,
            int number,
            Registration registration,
            @Nullable LocalDate closedOn,
            List<String> doubts) {}

    Imported take(Ledger ledger, boolean dryRun, Locale language) {
        List<RowError> errors = new ArrayList<>();
        ledger.faults()
                .forEach(fault -> errors.add(new RowError(
                        fault.sheet(), fault.row(), fault.column(), Messages.text(language, fault.message()))));
        List<Row> fine = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        if (errors.isEmpty()) {
            ledger.lines().forEach(line -> look(line, numbers, fine, errors, language));
        }
        List<Row> fresh =
                fine.stream().filter(row -> !isKnown(row.registration())).toList();
        List<Row> there = fine.stream().filter(row -> !fresh.contains(row)).toList();
        List<Row> again = there.stream()
                .filter(row -> takeOrderAgain.saysMore(row.registration()))
                .toList();
        List<RowError> otherwise = there.stream()
                .filter(row -> !again.contains(row))
                .flatMap(row -> otherwise(row, language).stream())
                .toList();
        Known known = new Known(there.size(), again.size(), otherwise.subList(0, Math.min(otherwise.size(), SHOWN)));
        if (dryRun || !errors.isEmpty()) {
            return answer(ledger, 0, known, errors, dryRun ? fresh : List.of(), language);
        }
        trail.record("importPetitions", null, null, List.of());
        int registered = 0;
        for (int from = 0; from < fresh.size(); from += TOGETHER) {
            registered += register(fresh.subList(from, Math.min(fresh.size(), from + TOGETHER)), errors, language);
        }
        again.forEach(row -> alone(row, errors, language, () -> takeOrderAgain.take(row.registration(), false)));
        return answer(ledger, registered, known, errors, List.of(), language);
    }

    private Imported answer(
            Ledger ledger, int registered, Known known, List<RowError> errors, List<Row> shown, Locale language) {
        Instant now = clock.instant();
        return new Imported(
                ledger.lines().size(),
                registered,
                known.rows(),
                known.again(),
                known.otherwise(),
                errors.subList(0, Math.min(errors.size(), SHOWN)),
                ledger.leftOut(),
                ledger.sheetsLeftOut(),
                (int) shown.stream().filter(row -> isOverdue(row, now)).count(),
                shown.stream()
                        .limit(SHOWN)
                        .map(row -> RowPreview.of(row, isOverdue(row, now)))
                        .toList());
    }

    /** Acceptance is decided within some days of the arrival (E-01): what comes later begins overdue. */
    private boolean isOverdue(Row row, Instant now) {
        return row.closedOn() == null
                && row.registration()
                        .receivedAt()
                        .plus(java.time.Duration.ofDays(config.acceptanceDays() + 1L))
                        .isBefore(now);
    }

    /** Together in one transaction; where one of them is refused, each in its own: the others are registered. */
    private int register(List<Row> rows, List<RowError> errors, Locale language) {
        try {
            QuarkusTransaction.requiringNew().run(() -> rows.forEach(this::register));
            return rows.size();
        } catch (RuntimeException together) {
            return (int) rows.stream()
                    .filter(row -> alone(row, errors, language, () -> register(row)))
                    .count();
        }
    }

    private static boolean alone(Row row, List<RowError> errors, Locale language, Runnable act) {
        try {
            QuarkusTransaction.requiringNew().run(act);
            return true;
        } catch (RuleBroken e) {
            errors.add(new RowError(row.sheet(), row.number(), "", Sentences.of(e, language)));
            return false;
        }
    }

    private void register(Row row) {
        if (row.closedOn() == null) {
            registerPetition.register(row.registration());
        } else {
            registerPetition.recordHistory(row.registration(), row.closedOn());
        }
    }

    /**
     * Rows that are registered already.
     *
     * @param again those of orders that say more than is known
     * @param otherwise others whose petition has another title or another text
     */
    private record Known(int rows, int again, List<RowError> otherwise) {}

    private boolean isKnown(Registration row) {
        String number = Objects.requireNonNull(row.externalRef());
        return orders.isRegistered(row.channel(), number) || petitions.isNumbered(number);
    }

    /** That a row has the number of a petition that the caller may see and that says something else. */
    private Optional<RowError> otherwise(Row row, Locale language) {
        String number = Objects.requireNonNull(row.registration().externalRef());
        return orders.visible(row.registration().channel(), number)
                .or(() -> petitions.visibleNumbered(number))
                .filter(petition ->
                        !petition.appeal().sharesWords(row.registration().appeal()))
                .map(petition -> new RowError(
                        row.sheet(), row.number(), "", Messages.text(language, "ledger.otherwise", petition.number())));
    }

    private static List<String> doubts(LedgerRow row, Registration registration, Locale language) {
        return Stream.concat(
                        row.doubts().stream().map(doubt -> Messages.text(language, doubt)),
                        RegistrationDoubt.about(registration.petitioners()).stream()
                                .map(doubtful -> Messages.label(language, doubtful.doubt()))
                                .distinct())
                .toList();
    }

    private void look(Ledger.Line line, Set<String> numbers, List<Row> fine, List<RowError> errors, Locale language) {
        LedgerRow read = new LedgerRow(line);
        RegistrationRequest request = read.request();
        LocalDate closedOn = read.closedOn();
        List<RowError> wrong = rowErrors.of(line, read.faults(), request, language);
        if (!wrong.isEmpty()) {
            errors.addAll(wrong);
            return;
        }
        try {
            LEDGER_ROW_HAS_A_NUMBER.demand(request.externalRef() != null
                    && numbers.add(request.channel() + Orders.key(request.externalRef())));
            scope.demandCovers(request.unit());
            Registration registration = request.registration(caller.name(), clock.instant());
            registration.check(clock.instant());
            if (closedOn != null) {
                registration.checkClosed(closedOn, Zone.today(clock));
            }
            fine.add(
                    new Row(line.sheet(), line.number(), registration, closedOn, doubts(read, registration, language)));
        } catch (RuleBroken e) {
            errors.add(RowErrors.of(line, e, language));
        } catch (OutOfScope e) {
            errors.add(RowErrors.at(line, LedgerField.UNIT, Messages.text(language, "problem." + e.kind()), language));
        }
    }
}
