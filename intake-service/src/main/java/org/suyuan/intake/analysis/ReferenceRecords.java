package org.suyuan.intake.analysis;

import static org.suyuan.intake.IntakeRules.REFERENCE_IS_OF_A_UNIT_OR_A_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.intake.vault.BlindIndex;
import org.suyuan.intake.vault.IdentityField;
import org.suyuan.intake.vault.Seals;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.reconciliation.Retention;
import org.suyuan.platform.store.NewId;
import org.suyuan.platform.time.Zone;

/** Reference data that intake keeps by import: of units in plain, of persons under a keyed mark and sealed (I-08, X-39). */
@ApplicationScoped
public class ReferenceRecords implements Retention {
    private static final String IN_USE = " and valid_from <= ? and valid_until >= ?";

    @Inject
    DataSource database;

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
        try (Connection connection = database.getConnection();
                PreparedStatement earlier =
                        connection.prepareStatement("delete from reference_record where source = ? and reference = ?");
                PreparedStatement insert = connection.prepareStatement("insert into reference_record"
                        + " (id, source, reference, kind, unit, person, finding, sealed, valid_from, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ReferenceRecord each : records) {
                earlier.setString(1, each.source());
                earlier.setString(2, each.reference());
                earlier.executeUpdate();
                bind(insert, each);
                insert.executeUpdate();
            }
            return records.size();
        } catch (SQLException e) {
            throw new IllegalStateException("reference data cannot be written", e);
        }
    }

    /** Deletes what may no longer be used. */
    @Override
    @Transactional
    public void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement expired =
                        connection.prepareStatement("delete from reference_record where valid_until < ?")) {
            expired.setObject(1, today());
            expired.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("reference data cannot be deleted", e);
        }
    }

    /** What may be used today of a unit and of those above it. */
    List<Association> ofUnit(String unit, String purpose) {
        String sql = "select kind, finding, source, valid_until from reference_record where unit = any(?)" + IN_USE
                + " order by kind, valid_from desc, id";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", branch(unit)));
            bindToday(select, 2);
            List<Association> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row, row.getString("finding"), purpose));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("reference data cannot be read", e);
        }
    }

    /** How many may be used today of some persons. */
    int countOf(List<String> employeeNumbers) {
        return employeeNumbers.isEmpty() ? 0 : ofPersons(employeeNumbers, "").size();
    }

    /** What may be used today of some persons, opened. */
    List<Association> ofPersons(List<String> employeeNumbers, String purpose) {
        String sql = "select id, kind, sealed, source, valid_until from reference_record where person = any(?)" + IN_USE
                + " order by kind, valid_from desc, id";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", employeeNumbers.stream().map(this::mark).toArray(byte[][]::new)));
            bindToday(select, 2);
            List<Association> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    String finding = seals.openText(Seals.Kind.REFERENCE_RECORD, id, row.getBytes("sealed"));
                    found.add(read(row, finding, purpose));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("reference data cannot be read", e);
        }
    }

    private void bind(PreparedStatement insert, ReferenceRecord each) throws SQLException {
        String number = each.employeeNumber();
        REFERENCE_IS_OF_A_UNIT_OR_A_PERSON.demand((each.unit() == null) != (number == null));
        UUID id = NewId.next();
        insert.setObject(1, id);
        insert.setString(2, each.source());
        insert.setString(3, each.reference());
        insert.setString(4, each.kind().name());
        insert.setString(5, each.unit());
        insert.setBytes(6, number == null ? null : mark(number));
        insert.setString(7, number == null ? each.finding() : null);
        insert.setBytes(8, number == null ? null : seals.close(Seals.Kind.REFERENCE_RECORD, id, each.finding()));
        insert.setObject(9, each.from());
        insert.setObject(10, each.until());
    }

    private void bindToday(PreparedStatement select, int from) throws SQLException {
        select.setObject(from, today());
        select.setObject(from + 1, today());
    }

    private static Association read(ResultSet row, String finding, String purpose) throws SQLException {
        Date until = row.getDate("valid_until");
        return new Association(
                AssociationKind.valueOf(row.getString("kind")),
                finding,
                row.getString("source"),
                purpose,
                until.toLocalDate());
    }

    private byte[] mark(String employeeNumber) {
        return index.mark(IdentityField.EMPLOYEE_NUMBER, employeeNumber);
    }

    private LocalDate today() {
        return Zone.today(clock);
    }

    /** The unit and all above it: {@code /group/mine-2} is also of {@code /group}. */
    private static Object[] branch(String unit) {
        List<String> paths = new ArrayList<>();
        for (int end = unit.length(); end > 0; end = unit.lastIndexOf('/', end - 1)) {
            paths.add(unit.substring(0, end));
        }
        return paths.toArray();
    }
}
