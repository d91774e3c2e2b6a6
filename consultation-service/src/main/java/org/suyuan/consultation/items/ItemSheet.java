package org.suyuan.consultation.items;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sheet.Sheet;

/** Writes the action items about petitions of the caller's branch as an Excel sheet, by last day; nothing in it is of a person. */
@ApplicationScoped
public class ItemSheet {
    @Inject
    ActionItems items;

    @Inject
    AuditTrail trail;

    @Inject
    Scope scope;

    /**
     * Writes them; on record before the first row.
     *
     * @param state null for all
     */
    public void write(@Nullable ItemState state, Locale language, OutputStream out) throws IOException {
        Visibility branch = QuarkusTransaction.requiringNew().call(() -> {
            trail.record("exportItems", null, null, List.of());
            return scope.branch();
        });
        new Sheet<>(Messages.text(language, "items.sheet"), columns(language))
                .write((last, limit) -> items.behind(last, branch, state, limit), out);
    }

    private static List<Sheet.Column<ActionItem>> columns(Locale language) {
        return List.of(
                column(language, "PETITION", one -> one.petitionId().toString()),
                column(language, "WHAT", ActionItem::what),
                column(language, "UNIT", ActionItem::unit),
                column(language, "DUE", one -> one.dueOn().toString()),
                column(language, "STATE", one -> Messages.label(language, one.state())),
                column(language, "ROUNDS", one -> Integer.toString(one.rounds())),
                column(language, "EVIDENCE", ActionItem::evidence),
                column(language, "JUDGED_BY", ActionItem::judgedBy),
                column(language, "REASON", ActionItem::reason));
    }

    private static Sheet.Column<ActionItem> column(
            Locale language, String name, Function<ActionItem, @Nullable String> cell) {
        return new Sheet.Column<>(Messages.text(language, "items." + name), cell);
    }
}
