package org.suyuan.feedback.drafting;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.feedback.Replies;
import org.suyuan.feedback.Reply;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;

/** All drafts of replies, a row each; the words are sealed. In the caller's transaction. */
@ApplicationScoped
class Drafts {
    private static final String HELD = "select id, state, written_by from reply_draft where petition_id = ?";

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Replies replies;

    @Inject
    Caller caller;

    /** What is decided on of a draft; without its words. */
    record Held(UUID draftId, DraftState state, String writtenBy) {}

    /** Keeps a draft of a unit in place of the one that waits. */
    void keep(UUID petitionId, String unit, Reply reply) {
        sql.update(
                "update reply_draft set state = ? where petition_id = ? and state in ('DRAFTED', 'APPROVED')",
                DraftState.REPLACED,
                petitionId);
        UUID id = writings.keepAsSaid(petitionId, WritingKind.DRAFT, unit, replies.text(reply));
        sql.update(
                "insert into reply_draft (id, petition_id, unit, state, written_by) values (?, ?, ?, ?, ?)",
                id,
                petitionId,
                unit,
                DraftState.DRAFTED,
                caller.name());
    }

    /** One of a unit. */
    Optional<Held> of(UUID petitionId, String unit, UUID id) {
        return sql.first(HELD + " and unit = ? and id = ?", Drafts::held, petitionId, unit, id);
    }

    /** The one of a unit that waits, to be reviewed or issued. */
    Optional<Held> waiting(UUID petitionId, String unit) {
        return sql.first(HELD + " and unit = ? and state in ('DRAFTED', 'APPROVED')", Drafts::held, petitionId, unit);
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getObject("id", UUID.class),
                DraftState.valueOf(row.getString("state")),
                row.getString("written_by"));
    }

    void review(UUID id, DraftState state, @Nullable UUID remark) {
        sql.update(
                "update reply_draft set state = ?, reviewed_by = ?, remark_id = ? where id = ?",
                state,
                caller.name(),
                remark,
                id);
    }

    /** It is issued now: what it says. */
    Reply issue(UUID petitionId, UUID id) {
        sql.update("update reply_draft set state = ? where id = ?", DraftState.ISSUED, id);
        return reply(writings.words(petitionId, WritingKind.DRAFT), id);
    }

    private Reply reply(Words words, UUID id) {
        return replies.read(requireNonNull(words.of(id)));
    }

    /** All of a unit for a petition, oldest first. */
    List<Draft> of(UUID petitionId, String unit) {
        Words words = writings.words(petitionId, WritingKind.DRAFT, WritingKind.DRAFT_REVIEW);
        return sql.list(
                "select reply_draft.*, written_at from reply_draft join writing using (id)"
                        + " where reply_draft.petition_id = ? and reply_draft.unit = ? order by id",
                row -> read(row, words),
                petitionId,
                unit);
    }

    private Draft read(ResultSet row, Words words) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Draft(
                id,
                DraftState.valueOf(row.getString("state")),
                row.getString("written_by"),
                Sql.moment(row, "written_at"),
                reply(words, id),
                row.getString("reviewed_by"),
                words.of(row.getObject("remark_id", UUID.class)));
    }
}
