package org.suyuan.consultation.briefing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.Consultations;
import org.suyuan.contract.PetitionEvent;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Compiles what is known of a petition from what the steps told, which names nobody (C-04). */
@ApplicationScoped
public class CompileBriefing {
    @Inject
    Consultations consultations;

    @Inject
    @All
    List<ArchivedPart> parts;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** That of a petition that the caller may see. */
    @Transactional
    public Briefing of(UUID petitionId) {
        Consultation consultation = consultations.existing(petitionId);
        Map<String, Object> here = new TreeMap<>(Map.of("statements", consultation.statements()));
        parts.stream().filter(ArchivedPart::isBriefed).forEach(part -> here.putAll(part.archived(petitionId)));
        return new Briefing(
                petitionId,
                kept(petitionId, "report", ReportIssued.class)
                        .map(Briefing.Report::of)
                        .orElse(null),
                kept(petitionId, "grade", GradeDecided.class)
                        .map(Briefing.Graded::of)
                        .orElse(null),
                history(petitionId),
                here);
    }

    private <E> Optional<E> kept(UUID petitionId, String column, Class<E> type) {
        return sql.first(
                "select " + column + " from briefing where petition_id = ? and " + column + " is not null",
                row -> json.readValue(row.getString(1), type),
                petitionId);
    }

    private List<Briefing.Entry> history(UUID petitionId) {
        return sql.list(
                "select * from briefing_entry where petition_id = ? order by at, id",
                row -> new Briefing.Entry(
                        HistoryKind.valueOf(row.getString("kind")), Sql.moment(row, "at"), row.getString("detail")),
                petitionId);
    }

    /** A report was issued, the latest counts. */
    @Transactional
    public void reported(ReportIssued told, Instant at) {
        keep("report", told);
        note(HistoryKind.REPORTED, told, at, null);
    }

    /** A grade was decided. */
    @Transactional
    public void graded(GradeDecided told, Instant at) {
        keep("grade", told);
        note(HistoryKind.GRADED, told, at, told.grade().name());
    }

    /** It is graded anew. */
    @Transactional
    public void regraded(GradeDecided told, Instant at) {
        keep("grade", told);
        note(HistoryKind.REGRADED, told, at, told.grade().name());
    }

    /** Something else happened. */
    @Transactional
    public void note(HistoryKind kind, PetitionEvent told, Instant at, @Nullable String detail) {
        sql.update(
                "insert into briefing_entry (id, petition_id, kind, at, detail) values (?, ?, ?, ?, ?)",
                NewId.next(),
                told.petitionId(),
                kind,
                at,
                detail);
    }

    private void keep(String column, PetitionEvent told) {
        sql.update(
                "insert into briefing (petition_id, " + column
                        + ") values (?, ?::jsonb) on conflict (petition_id) do update set " + column + " = excluded."
                        + column,
                told.petitionId(),
                new Sql.Json(told));
    }
}
