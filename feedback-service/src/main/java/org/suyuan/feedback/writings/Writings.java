package org.suyuan.feedback.writings;

import static org.suyuan.feedback.writings.WritingRules.NOTE_SHOWS_NO_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.Way;
import org.suyuan.platform.personaldata.PersonalData;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** All that is written of handlings, each text sealed in its row. In the caller's transaction. */
@ApplicationScoped
public class Writings {
    private static final String NOTES = named(Stream.of(WritingKind.values()).filter(WritingKind::isNote));

    private static final String OPEN_NOTES =
            named(Stream.of(WritingKind.values()).filter(WritingKind::isOpenNote));

    private static final String OF_REVIEWS = named(Stream.of(
            WritingKind.DEMAND,
            WritingKind.LATE_CAUSE,
            WritingKind.OPINION,
            WritingKind.DELIVERY,
            WritingKind.WITHDRAWAL));

    @Inject
    Sql sql;

    @Inject
    Seals seals;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Keeps what the caller says, if no person is in it; returns its id.
     *
     * @param unit that it is of; null when of none
     * @param pointer of the field that the words came in
     */
    public UUID keep(UUID petitionId, WritingKind kind, @Nullable String unit, String pointer, String words) {
        demandNoPerson(pointer, words);
        return write(petitionId, kind, unit, null, null, words);
    }

    /** Keeps what the petitioner was told. */
    public void keepTold(UUID petitionId, String unit, Way way, String pointer, String words) {
        demandNoPerson(pointer, words);
        write(petitionId, WritingKind.INTERIM_REPLY, unit, way, null, words);
    }

    /** Keeps what belongs to a review. */
    public void keepOfReview(UUID petitionId, WritingKind kind, UUID reviewId, String pointer, String words) {
        demandNoPerson(pointer, words);
        write(petitionId, kind, null, null, reviewId, words);
    }

    /** Keeps words as they are: persons may be in what the petitioner says or is given. */
    public UUID keepAsSaid(UUID petitionId, WritingKind kind, @Nullable String unit, String words) {
        return write(petitionId, kind, unit, null, null, words);
    }

    private UUID write(
            UUID petitionId,
            WritingKind kind,
            @Nullable String unit,
            @Nullable Way way,
            @Nullable UUID reviewId,
            String words) {
        UUID id = NewId.next();
        sql.update(
                "insert into writing (id, petition_id, kind, unit, way, review_id, written_by, written_at, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                petitionId,
                kind,
                unit,
                way,
                reviewId,
                caller.name(),
                clock.instant(),
                seals.close(FeedbackTable.WRITING, id, words.getBytes(StandardCharsets.UTF_8)));
        return id;
    }

    /** Refuses words that carry a number or address of a person. */
    public void demandNoPerson(String pointer, String words) {
        NOTE_SHOWS_NO_PERSON.demandNone(PersonalData.in(Map.of(pointer, words)));
    }

    /**
     * The notes of a petition, oldest first.
     *
     * @param office whether the office reads them: it alone reads what the petitioner said to it
     */
    public List<Writing> notes(UUID petitionId, boolean office) {
        return list("kind in " + (office ? NOTES : OPEN_NOTES) + " and review_id is null", petitionId);
    }

    /** What is of one kind, oldest first; what has a shape of its own is in it. */
    public List<Writing> of(UUID petitionId, WritingKind kind) {
        return list("kind in " + named(Stream.of(kind)), petitionId);
    }

    /** Accounts that issued replies to a petition; no reply is opened. */
    public List<String> repliedBy(UUID petitionId) {
        return sql.list(
                "select written_by from writing where petition_id = ? and kind = 'REPLY'",
                row -> row.getString(1),
                petitionId);
    }

    /** What was written of some kinds. */
    public Words words(UUID petitionId, WritingKind... kinds) {
        return new Words(() -> byId(list("kind in " + named(Stream.of(kinds)), petitionId)));
    }

    /** What was written under some ids. */
    public Words ofIds(List<UUID> ids) {
        return new Words(() -> byId(sql.list(
                "select id, kind, unit, way, review_id, written_by, written_at, sealed from writing where id = any(?)",
                this::read,
                Sql.Many.uuids(ids))));
    }

    private static Map<UUID, String> byId(List<Writing> written) {
        return written.stream().collect(Collectors.toMap(Writing::writingId, Writing::words));
    }

    /** What was written in the reviews of a petition, by review and kind. */
    public Map<UUID, Map<WritingKind, String>> ofReviews(UUID petitionId) {
        return list("kind in " + OF_REVIEWS + " and review_id is not null", petitionId).stream()
                .collect(Collectors.groupingBy(
                        Writing::reviewId, Collectors.toMap(Writing::kind, Writing::words, (first, second) -> second)));
    }

    private List<Writing> list(String condition, UUID petitionId) {
        return sql.list(
                "select id, kind, unit, way, review_id, written_by, written_at, sealed from writing"
                        + " where petition_id = ? and " + condition + " order by written_at, id",
                this::read,
                petitionId);
    }

    private Writing read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Writing(
                id,
                WritingKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                Optional.ofNullable(row.getString("way")).map(Way::valueOf).orElse(null),
                row.getObject("review_id", UUID.class),
                row.getString("written_by"),
                Sql.moment(row, "written_at"),
                seals.openText(FeedbackTable.WRITING, id, row.getBytes("sealed")));
    }

    private static String named(Stream<WritingKind> kinds) {
        return kinds.map(kind -> "'" + kind + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
