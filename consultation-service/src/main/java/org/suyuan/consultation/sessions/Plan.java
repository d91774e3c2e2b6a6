package org.suyuan.consultation.sessions;

import static org.suyuan.consultation.sessions.SessionRules.INVITED_ONCE;
import static org.suyuan.consultation.sessions.SessionRules.QUORUM_CAN_BE_REACHED;
import static org.suyuan.consultation.sessions.SessionRules.SESSION_LIES_AHEAD;
import static org.suyuan.consultation.sessions.SessionRules.SESSION_OF_A_BODY_NAMES_IT;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.NoPerson;
import org.suyuan.platform.reading.Written;

/**
 * What a session shall be.
 *
 * @param bodyId the body whose session it is; null for others
 * @param unit path of the unit that holds it
 * @param chair account
 * @param quorum how many of those invited must be present
 */
public record Plan(
        SessionKind kind,
        @Nullable UUID bodyId,
        String unit,
        String title,
        When when,
        String chair,
        int quorum,
        List<Topic> agenda,
        List<Invited> invited) {

    /**
     * When and where.
     *
     * @param place a room, a number to call, a link
     */
    public record When(SessionWay way, String place, Instant beginsAt, Instant endsAt) {
        void check(Instant now) {
            SESSION_LIES_AHEAD.demand(beginsAt.isAfter(now) && endsAt.isAfter(beginsAt));
        }
    }

    /**
     * One thing to deal with.
     *
     * @param petitionId null when it is about no petition
     */
    public record Topic(@Nullable UUID petitionId, String words) {}

    /** Who is invited, and in which part. */
    public record Invited(String unit, String account, SeatPart part) {}

    void check(Instant now) {
        when.check(now);
        SESSION_OF_A_BODY_NAMES_IT.demand((kind == SessionKind.BODY) == (bodyId != null));
        QUORUM_CAN_BE_REACHED.demand(quorum <= invited.size());
        INVITED_ONCE.demand(invited.stream()
                        .map(one -> Written.code(one.account()))
                        .distinct()
                        .count()
                == invited.size());
        NoPerson.in(fields());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("/title", title));
        for (int i = 0; i < agenda.size(); i++) {
            fields.put("/agenda/" + i + "/words", agenda.get(i).words());
        }
        return fields;
    }

    /** The petitions on the agenda, each once. */
    List<UUID> petitions() {
        return agenda.stream()
                .map(Topic::petitionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Everybody who sits in it. */
    Stream<String> accounts() {
        return Stream.concat(Stream.of(chair), invited.stream().map(Invited::account));
    }
}
