package org.suyuan.intake.analysis;

import static org.suyuan.intake.analysis.AnalysisRules.REFERENCE_IS_OF_A_UNIT_OR_A_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suyuan.intake.vault.BlindIndex;
import org.suyuan.intake.vault.IdentityField;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;
import org.suyuan.platform.worker.Retention;

/** Reference data that intake keeps by import: of units in plain, of persons under a keyed mark and sealed (I-08, X-39). */
@ApplicationScoped
public class ReferenceRecords implements Retention {
    private static final String IN_USE = " and valid_from <= ? and valid_until >= ?";

    @Inject
    Sql sql;

    @Inject
    BlindIndex index;

    @Inject
    Seals seals;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Takes records in, each in place of the earlier one of the same source and reference. */
    @Transactional
    public int put(List<ReferenceRecord> records) {
        trail.record("importReferenceRecords", null, null, List.of());
        for (ReferenceRecord each : records) {
            sql.update(
                    "delete from reference_record where source = ? and reference = ?", each.source(), each.reference());
            insert(each);
        }
        return records.size();
    }

    /** Deletes what may no longer be used. */
    @Override
    @Transactional
    public void forget() {
        sql.update("delete from reference_record where valid_until < ?", today());
    }

    /** Records that may be used today of a unit and of those above it. */
    List<Association> ofUnit(String unit, String purpose) {
        return sql.list(
                "select kind, finding, source, valid_until from reference_record where unit = any(?)" + IN_USE
                        + " order by kind, valid_from desc, id",
                row -> read(row, row.getString("finding"), purpose),
                Sql.Many.texts(branch(unit)),
                today(),
                today());
    }

    /** How many may be used today of some persons. */
    int countOf(List<String> employeeNumbers) {
        return employeeNumbers.isEmpty() ? 0 : ofPersons(employeeNumbers, "").size();
    }

    /** Records that may be used today of some persons, opened. */
    public List<Association> ofPersons(List<String> employeeNumbers, String purpose) {
        return sql.list(
                "select id, kind, sealed, source, valid_until from reference_record where person = any(?)" + IN_USE
                        + " order by kind, valid_from desc, id",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    return read(row, seals.openText(VaultTable.REFERENCE_RECORD, id, row.getBytes("sealed")), purpose);
                },
                new Sql.Many("bytea", employeeNumbers.stream().map(this::mark).toArray(byte[][]::new)),
                today(),
                today());
    }

    private void insert(ReferenceRecord each) {
        String number = each.employeeNumber();
        REFERENCE_IS_OF_A_UNIT_OR_A_PERSON.demand((each.unit() == null) != (number == null));
        UUID id = NewId.next();
        sql.update(
                "insert into reference_record"
                        + " (id, source, reference, kind, unit, person, finding, sealed, valid_from, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                each.source(),
                each.reference(),
                each.kind(),
                each.unit(),
                number == null ? null : mark(number),
                number == null ? each.finding() : null,
                number == null ? null : seals.close(VaultTable.REFERENCE_RECORD, id, each.finding()),
                each.from(),
                each.until());
    }

    private static Association read(ResultSet row, String finding, String purpose) throws SQLException {
        return new Association(
                AssociationKind.valueOf(row.getString("kind")),
                finding,
                row.getString("source"),
                purpose,
                row.getObject("valid_until", LocalDate.class));
    }

    private byte[] mark(String employeeNumber) {
        return index.mark(IdentityField.EMPLOYEE_NUMBER, employeeNumber);
    }

    private LocalDate today() {
        return Zone.today(clock);
    }

    /** The unit and all above it: {@code /group/mine-2} is also of {@code /group}. */
    private static List<String> branch(String unit) {
        List<String> paths = new ArrayList<>();
        for (int end = unit.length(); end > 0; end = unit.lastIndexOf('/', end - 1)) {
            paths.add(unit.substring(0, end));
        }
        return paths;
    }
}
