package org.suyuan.intake.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionFilter;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.identities.ReadIdentity;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.sheet.Sheet;

/** Writes what the caller may see as an Excel sheet. */
@ApplicationScoped
public class WriteLedger {
    @Inject
    Petitions petitions;

    @Inject
    ReadIdentity readIdentity;

    @Inject
    AuditTrail trail;

    /** Writes the petitions of a worklist, newest first; on record before the first row. */
    public void write(PetitionFilter filter, Locale language, OutputStream out) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> trail.record("exportPetitions", null, null, List.of()));
        new Sheet<>(Messages.text(language, "ledger.sheet"), columns(language))
                .write(
                        (last, limit) -> petitions.before(last == null ? Cursor.read(null) : last.id(), filter, limit),
                        out);
    }

    private List<Sheet.Column<Petition>> columns(Locale language) {
        Stream<Sheet.Column<Petition>> own = Stream.of(LedgerColumn.values())
                .map(column -> new Sheet.Column<>(column.heading(language), petition -> column.of(petition, language)));
        return Stream.concat(
                        own,
                        Stream.of(new Sheet.Column<>(Messages.text(language, "ledger.PETITIONERS"), this::petitioners)))
                .toList();
    }

    private String petitioners(Petition petition) {
        return petition.origin().anonymous()
                ? ""
                : readIdentity.masked(petition.id()).stream()
                        .map(each -> each.identity().name())
                        .collect(Collectors.joining("、"));
    }
}
