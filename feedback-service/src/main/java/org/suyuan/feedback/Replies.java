package org.suyuan.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.feedback.writings.Envelopes;
import org.suyuan.feedback.writings.Writing;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.documents.DocumentNumbers;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;

/** The written replies of handlings (F-02), sealed, each with its number and version. In the caller's transaction. */
@ApplicationScoped
public class Replies {
    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    DocumentNumbers numbers;

    @Inject
    FeedbackConfig config;

    @Inject
    Envelopes envelopes;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Keeps what a unit replies; returns its id. */
    UUID keep(UUID petitionId, String unit, Reply reply) {
        return writings.keepAsSaid(petitionId, WritingKind.REPLY, unit, text(reply));
    }

    /**
     * A reply under its number.
     *
     * @param sealed for intake alone, which prints the letter
     */
    record Numbered(int version, String sealed) {}

    /** Gives a kept reply the next number, when nothing else is left to do: whoever issues another waits for it (ADR 18). */
    Numbered number(UUID petitionId, UUID replyId, String unit, Reply reply) {
        String number = numbers.next(config.documentWord());
        int version = (int) sql.count(
                "insert into issued_reply (reply_id, petition_id, number, version)"
                        + " select ?, ?, ?, count(*) + 1 from issued_reply where petition_id = ? returning version",
                replyId,
                petitionId,
                number,
                petitionId);
        return new Numbered(version, sealed(replyId, number, version, unit, reply));
    }

    private String sealed(UUID replyId, String number, int version, String unit, Reply reply) {
        ReplyIssued.Words words = new ReplyIssued.Words(
                number,
                version,
                unit,
                Zone.dateOf(clock.instant()),
                reply.investigation(),
                reply.facts(),
                reply.basis(),
                reply.findings().stream()
                        .map(one -> new ReplyIssued.Finding(one.demand(), one.opinion(), one.conclusion()))
                        .toList(),
                reply.promises().stream()
                        .map(one -> new ReplyIssued.Promised(one.what(), one.unit(), one.dueOn()))
                        .toList());
        return envelopes.sealForIntake(ReplyIssued.place(replyId), words);
    }

    /** A reply as it is kept. */
    public String text(Object words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of a petition, oldest first: more than one where it was corrected or handled anew. */
    public List<IssuedReply> of(UUID petitionId) {
        Map<UUID, Issued> numbered =
                sql.list("select * from issued_reply where petition_id = ?", Issued::read, petitionId).stream()
                        .collect(Collectors.toMap(Issued::replyId, Function.identity()));
        return writings.of(petitionId, WritingKind.REPLY).stream()
                .map(written -> issued(written, numbered.getOrDefault(written.writingId(), Issued.NONE)))
                .toList();
    }

    /** Under what it was issued; without a number what was issued before replies had one. */
    private record Issued(UUID replyId, String number, int version) {
        private static final Issued NONE = new Issued(new UUID(0, 0), "", 1);

        static Issued read(ResultSet row) throws SQLException {
            String number = row.getString("number");
            return new Issued(
                    row.getObject("reply_id", UUID.class), number == null ? "" : number, row.getInt("version"));
        }
    }

    private IssuedReply issued(Writing written, Issued numbered) {
        Reply reply = read(written.words());
        return new IssuedReply(
                written.writingId(),
                numbered.number(),
                numbered.version(),
                written.unit(),
                written.writtenBy(),
                written.writtenAt(),
                reply.opinion(),
                reply);
    }

    /** Reads a reply; one of before answers all demands as one. */
    public Reply read(String words) {
        try {
            JsonNode tree = json.readTree(words);
            if (tree instanceof ObjectNode old && !old.has("findings")) {
                ObjectNode finding = old.putArray("findings").addObject().put("demand", "");
                finding.set("opinion", old.remove("opinion"));
                finding.set("conclusion", old.remove("conclusion"));
            }
            return json.treeToValue(tree, Reply.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no reply", e);
        }
    }
}
