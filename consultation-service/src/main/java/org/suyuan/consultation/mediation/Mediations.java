package org.suyuan.consultation.mediation;

import static org.suyuan.consultation.mediation.MediationRules.MEDIATION_STANDS_AT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.sessions.SessionWay;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Mediations with meetings and parts, rows. In the caller's transaction. */
@ApplicationScoped
public class Mediations implements ArchivedPart {
    private static final String ALL = "select mediation.*, deadline.due_at from mediation left join deadline"
            + " on deadline.petition_id = mediation.petition_id and purpose = '" + ConfirmationClock.CLOCK
            + "' and item = mediation.id::text";

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Keeps a request; empty when the petition is mediated already. */
    Optional<UUID> request(
            UUID petitionId, String otherSide, String mediator, String unit, LocalDate day, String consent) {
        UUID id = NewId.next();
        int kept = sql.update(
                "insert into mediation (id, petition_id, state, other_side, mediator, mediator_unit, requested_on, consent)"
                        + " values (?, ?, 'REQUESTED', ?, ?, ?, ?, ?)"
                        + " on conflict (petition_id) where state in ('REQUESTED', 'RUNNING', 'AGREED') do nothing",
                id,
                petitionId,
                otherSide,
                mediator,
                unit,
                day,
                consent);
        return kept > 0 ? Optional.of(id) : Optional.empty();
    }

    void consent(UUID id) {
        sql.update("update mediation set state = 'RUNNING', consented_by = ? where id = ?", caller.name(), id);
    }

    void meet(Mediation of, LocalDate day, SessionWay way, String words) {
        sql.update(
                "insert into mediation_meeting (id, mediation_id, petition_id, day, way, words, noted_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                of.mediationId(),
                of.petitionId(),
                day,
                way,
                words,
                caller.name());
    }

    void agree(Mediation of, Agreement agreement) {
        sql.update(
                "update mediation set state = 'AGREED', agreed_on = ?, words = ?, sum = ?, currency = ? where id = ?",
                agreement.agreedOn(),
                agreement.words(),
                agreement.sum(),
                agreement.currency(),
                of.mediationId());
        sql.batch(
                "insert into agreement_part (id, mediation_id, petition_id, what, amount, due_on) values (?, ?, ?, ?, ?, ?)",
                agreement.parts().stream()
                        .map(part -> new @Nullable Object[] {
                            part.partId(), of.mediationId(), of.petitionId(), part.what(), part.amount(), part.dueOn()
                        })
                        .toList());
    }

    void askCourt(UUID id, LocalDate day) {
        sql.update("update mediation set asked_court_on = ? where id = ?", day, id);
    }

    void confirm(UUID id, LocalDate day) {
        sql.update("update mediation set confirmed_on = ? where id = ?", day, id);
    }

    /** Whether a part was not performed before. */
    boolean perform(UUID mediationId, UUID partId, LocalDate day, String evidence) {
        return sql.update(
                        "update agreement_part set performed_on = ?, evidence = ? where id = ? and mediation_id = ?"
                                + " and performed_on is null",
                        day,
                        evidence,
                        partId,
                        mediationId)
                > 0;
    }

    void end(UUID id, MediationState state, @Nullable String failure) {
        sql.update(
                "update mediation set state = ?, failure = ?, ended_on = ? where id = ?",
                state,
                failure,
                Zone.today(clock),
                id);
    }

    /** One of a petition; two who change it at once come one after the other. */
    Optional<Mediation> held(UUID petitionId, UUID id) {
        sql.ids("select id from mediation where id = ? and petition_id = ? for update", id, petitionId);
        return of(petitionId).stream()
                .filter(one -> one.mediationId().equals(id))
                .findFirst();
    }

    /** The same, which must be there. */
    Mediation required(UUID petitionId, UUID id) {
        return held(petitionId, id).orElseThrow(() -> new NotFound(id));
    }

    /** The same, which must stand so far. */
    Mediation at(UUID petitionId, UUID id, MediationState state) {
        Mediation one = required(petitionId, id);
        MEDIATION_STANDS_AT.demand(one.state() == state, one.state());
        return one;
    }

    /** All of a petition, oldest first. */
    public List<Mediation> of(UUID petitionId) {
        Map<UUID, List<Mediation.Meeting>> meetings = meetings(petitionId);
        Map<UUID, List<Agreement.Part>> parts = parts(petitionId);
        return sql.list(
                ALL + " where mediation.petition_id = ? order by requested_on, mediation.id",
                row -> read(row, meetings, parts),
                petitionId);
    }

    private Map<UUID, List<Mediation.Meeting>> meetings(UUID petitionId) {
        record Of(UUID mediation, Mediation.Meeting meeting) {}
        return sql
                .list(
                        "select * from mediation_meeting where petition_id = ? order by day, id",
                        row -> new Of(
                                row.getObject("mediation_id", UUID.class),
                                new Mediation.Meeting(
                                        row.getObject("day", LocalDate.class),
                                        SessionWay.valueOf(row.getString("way")),
                                        row.getString("words"),
                                        row.getString("noted_by"))),
                        petitionId)
                .stream()
                .collect(Collectors.groupingBy(Of::mediation, Collectors.mapping(Of::meeting, Collectors.toList())));
    }

    private Map<UUID, List<Agreement.Part>> parts(UUID petitionId) {
        record Of(UUID mediation, Agreement.Part part) {}
        return sql
                .list(
                        "select * from agreement_part where petition_id = ? order by due_on, id",
                        row -> new Of(
                                row.getObject("mediation_id", UUID.class),
                                new Agreement.Part(
                                        row.getObject("id", UUID.class),
                                        row.getString("what"),
                                        money(row, "amount"),
                                        row.getObject("due_on", LocalDate.class),
                                        row.getObject("performed_on", LocalDate.class),
                                        row.getString("evidence"))),
                        petitionId)
                .stream()
                .collect(Collectors.groupingBy(Of::mediation, Collectors.mapping(Of::part, Collectors.toList())));
    }

    static BigDecimal money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount.setScale(Math.max(2, amount.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }

    private static Mediation read(
            ResultSet row, Map<UUID, List<Mediation.Meeting>> meetings, Map<UUID, List<Agreement.Part>> parts)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate agreedOn = row.getObject("agreed_on", LocalDate.class);
        Agreement agreement = agreedOn == null
                ? null
                : new Agreement(
                        agreedOn,
                        row.getString("words"),
                        money(row, "sum"),
                        row.getString("currency"),
                        parts.getOrDefault(id, List.of()));
        Instant until = Sql.momentOrNull(row, "due_at");
        return new Mediation(
                id,
                row.getObject("petition_id", UUID.class),
                MediationState.valueOf(row.getString("state")),
                row.getString("other_side"),
                row.getString("mediator"),
                row.getString("mediator_unit"),
                row.getObject("requested_on", LocalDate.class),
                row.getString("consent"),
                row.getString("consented_by"),
                meetings.getOrDefault(id, List.of()),
                agreement,
                until,
                row.getObject("asked_court_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getString("failure"),
                row.getObject("ended_on", LocalDate.class));
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("mediations", of(petitionId));
    }
}
