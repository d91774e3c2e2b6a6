package org.suyuan.feedback.notes;

import static org.suyuan.feedback.notes.NoteRules.NOTE_SHOWS_NO_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Way;
import org.suyuan.platform.personaldata.PersonalData;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Notes of handlings. In the caller's transaction. */
@ApplicationScoped
public class Notes {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Keeps what the caller says.
     *
     * @param unit that it is of; null when of none
     * @param pointer of the field that the words came in
     */
    public void keep(UUID petitionId, NoteKind kind, @Nullable String unit, String pointer, String words) {
        keep(petitionId, kind, unit, null, pointer, words);
    }

    /** Keeps what the petitioner was told. */
    public void keepTold(UUID petitionId, String unit, Way way, String pointer, String words) {
        keep(petitionId, NoteKind.INTERIM_REPLY, unit, way, pointer, words);
    }

    private void keep(
            UUID petitionId, NoteKind kind, @Nullable String unit, @Nullable Way way, String pointer, String words) {
        demandNoPerson(pointer, words);
        sql.update(
                "insert into handling_note (id, petition_id, kind, unit, way, written_by, written_at, words)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                petitionId,
                kind,
                unit,
                way,
                caller.name(),
                clock.instant(),
                words);
    }

    /** Refuses words that carry a number or address of a person. */
    public void demandNoPerson(String pointer, String words) {
        NOTE_SHOWS_NO_PERSON.demandNone(PersonalData.in(Map.of(pointer, words)));
    }

    /** The notes of a petition, oldest first. */
    public List<Note> of(UUID petitionId) {
        return sql.list(
                "select id, kind, unit, way, written_by, written_at, words from handling_note"
                        + " where petition_id = ? order by id",
                row -> new Note(
                        row.getObject("id", UUID.class),
                        NoteKind.valueOf(row.getString("kind")),
                        row.getString("unit"),
                        Optional.ofNullable(row.getString("way"))
                                .map(Way::valueOf)
                                .orElse(null),
                        row.getString("written_by"),
                        Sql.moment(row, "written_at"),
                        row.getString("words")),
                petitionId);
    }
}
