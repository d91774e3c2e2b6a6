package org.suyuan.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suyuan.feedback.writings.Writing;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;

/** The written replies of handlings (F-02), sealed. In the caller's transaction. */
@ApplicationScoped
public class Replies {
    @Inject
    Writings writings;

    @Inject
    ObjectMapper json;

    /** Keeps a reply of a unit; returns its id. */
    public UUID keep(UUID petitionId, String unit, Reply reply) {
        try {
            return writings.keepAsSaid(petitionId, WritingKind.REPLY, unit, json.writeValueAsString(reply));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of a petition, oldest first: more than one where it was handled anew. */
    public List<IssuedReply> of(UUID petitionId) {
        return writings.of(petitionId, WritingKind.REPLY).stream()
                .map(this::read)
                .toList();
    }

    private IssuedReply read(Writing written) {
        try {
            return new IssuedReply(
                    written.writingId(),
                    written.unit(),
                    written.writtenBy(),
                    written.writtenAt(),
                    json.readValue(written.words(), Reply.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the reply " + written.writingId() + " is none", e);
        }
    }
}
