package org.suyuan.platform.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.suyuan.platform.sql.Sql;

/** Finds, in the catalog of the database, the statements that leave nothing of a petition; a new table is found by itself. */
@ApplicationScoped
public class Catalog {
    /** Append-only, with ids and acts and nobody's name. */
    private static final Set<String> KEPT = Set.of("audit", "audit_seal", "audit_unsealed");

    /** Of the platform: cleared by the subject of their events or what they answered, or with nothing of a petition. */
    private static final Set<String> PLATFORM = Set.of(
            "outbox",
            "inbox",
            "inbox_waiting",
            "dead_letter",
            "idempotency",
            "unsealed",
            "calendar_year",
            "document_number",
            "visitor_salt",
            "visitor_bucket",
            "set_aside",
            "destroyed_petition",
            "flyway_schema_history");

    @Inject
    Sql sql;

    @Inject
    PetitionTables tables;

    /** A table that refers to another by a column. */
    private record Reference(String table, String column, String to, String key) {}

    /** The statements, in an order that no reference forbids; each has one parameter, the petition's id. */
    List<String> deletes() {
        List<Reference> references = references();
        Set<String> statements = new LinkedHashSet<>();
        named("petition_id").forEach(table -> collect(table, "petition_id = ?", references, statements));
        tables.keyedByPetition().forEach(table -> collect(table, "id = ?", references, statements));
        return List.copyOf(statements);
    }

    /** Tables that are neither of a petition nor said to be apart: of such a one nobody knows what becomes of it. */
    public Set<String> unknown() {
        Set<String> unknown = new TreeSet<>(
                sql.list("select tablename from pg_tables where schemaname = 'public'", row -> row.getString(1)));
        deletes().forEach(statement -> unknown.remove(statement.split(" ")[2]));
        unknown.removeAll(KEPT);
        unknown.removeAll(PLATFORM);
        unknown.removeAll(tables.apart());
        return unknown;
    }

    private void collect(String table, String condition, List<Reference> references, Set<String> statements) {
        for (Reference each : references) {
            if (each.to().equals(table) && !each.table().equals(table)) {
                String of = "%s in (select %s from %s where %s)".formatted(each.column(), each.key(), table, condition);
                collect(each.table(), of, references, statements);
            }
        }
        statements.add("delete from " + table + " where " + condition);
    }

    private List<String> named(String column) {
        List<String> named = new ArrayList<>(sql.list(
                "select table_name from information_schema.columns join pg_tables on tablename = table_name"
                        + " and schemaname = table_schema where table_schema = 'public' and column_name = ? order by 1",
                row -> row.getString(1),
                column));
        named.removeAll(KEPT);
        return named;
    }

    private List<Reference> references() {
        return sql.list(
                "select conrelid::regclass::text, child.attname, confrelid::regclass::text, parent.attname from pg_constraint"
                        + " join pg_attribute child on child.attrelid = conrelid and child.attnum = conkey[1]"
                        + " join pg_attribute parent on parent.attrelid = confrelid and parent.attnum = confkey[1]"
                        + " where contype = 'f' order by 1, 2",
                row -> new Reference(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }
}
