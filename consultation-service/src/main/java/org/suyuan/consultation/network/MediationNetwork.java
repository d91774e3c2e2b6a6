package org.suyuan.consultation.network;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Places and mediators, rows. In the caller's transaction. */
@ApplicationScoped
class MediationNetwork {
    private static final String MEDIATORS = "select mediator.*, kind, unit from mediator join mediation_place"
            + " on mediation_place.id = place_id where ";
    private static final String TODAY = "from_day <= ? and (until_day is null or until_day >= ?)";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    UUID add(PlaceKind kind, String name, String unit) {
        UUID id = NewId.next();
        sql.update("insert into mediation_place (id, kind, name, unit) values (?, ?, ?, ?)", id, kind, name, unit);
        return id;
    }

    /** Whether somebody serves in a time; two who are entered at once come one after the other. */
    boolean serves(String account, LocalDate from, @Nullable LocalDate until) {
        sql.first("select pg_advisory_xact_lock(hashtext(?))", row -> true, "mediator " + Written.code(account));
        return sql.count(
                        "select count(*) from mediator where account_key = ? and (until_day is null or until_day >= ?)"
                                + " and (cast(? as date) is null or from_day <= ?)",
                        Written.code(account),
                        from,
                        until,
                        until)
                > 0;
    }

    void serve(
            UUID placeId,
            String account,
            List<String> fields,
            List<String> languages,
            LocalDate from,
            @Nullable LocalDate until) {
        sql.update(
                "insert into mediator (id, place_id, account, account_key, fields, languages, from_day, until_day)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                placeId,
                account,
                Written.code(account),
                Sql.Many.texts(fields),
                Sql.Many.texts(languages),
                from,
                until);
    }

    /** Ends a service; false when it has ended, or began later. */
    boolean end(UUID placeId, UUID mediatorId, LocalDate until) {
        return sql.update(
                        "update mediator set until_day = ? where id = ? and place_id = ? and from_day <= ?"
                                + " and (until_day is null or until_day > ?)",
                        until,
                        mediatorId,
                        placeId,
                        until,
                        until)
                > 0;
    }

    /** Places of a branch, by kind and name, with who serves. */
    List<MediationPlace> places(Visibility branch, int atMost) {
        return read(
                "unit = ? or unit like ? escape '\\' order by kind, name, id limit " + atMost,
                branch.branch(),
                branch.below());
    }

    Optional<MediationPlace> place(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    private List<MediationPlace> read(String which, Object... values) {
        List<UUID> ids = sql.ids("select id from mediation_place where " + which, values);
        Map<UUID, List<Mediator>> mediators = sql
                .list(
                        MEDIATORS + "place_id = any(?) and (until_day is null or until_day >= ?) order by account",
                        MediationNetwork::read,
                        Sql.Many.uuids(ids),
                        Zone.today(clock))
                .stream()
                .collect(groupingBy(Mediator::placeId));
        return sql.list(
                "select * from mediation_place where id = any(?) order by kind, name, id",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new MediationPlace(
                            id,
                            PlaceKind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            row.getString("unit"),
                            mediators.getOrDefault(id, List.of()));
                },
                Sql.Many.uuids(ids));
    }

    /** Who serves today, of all branches: who mediates belongs to neither side. */
    List<Mediator> serving(@Nullable String field, @Nullable String language, int atMost) {
        LocalDate today = Zone.today(clock);
        return sql.list(
                MEDIATORS + TODAY + " and (? or ? = any(fields)) and (? or ? = any(languages))"
                        + " order by account limit " + atMost,
                MediationNetwork::read,
                today,
                today,
                field == null,
                field,
                language == null,
                language);
    }

    /** Who serves today under an account. */
    Optional<Mediator> serving(String account) {
        LocalDate today = Zone.today(clock);
        return sql.first(
                MEDIATORS + TODAY + " and account_key = ?",
                MediationNetwork::read,
                today,
                today,
                Written.code(account));
    }

    /** How many there are in a branch, by kind. */
    List<NetworkFigure> figures(Visibility branch) {
        LocalDate today = Zone.today(clock);
        return sql.list(
                "select kind, count(distinct mediation_place.id) as places, count(mediator.id) as mediators from mediation_place"
                        + " left join mediator on place_id = mediation_place.id and " + TODAY
                        + " where unit = ? or unit like ? escape '\\' group by kind order by kind",
                row -> new NetworkFigure(
                        PlaceKind.valueOf(row.getString("kind")), row.getInt("places"), row.getInt("mediators")),
                today,
                today,
                branch.branch(),
                branch.below());
    }

    private static Mediator read(ResultSet row) throws SQLException {
        return new Mediator(
                row.getObject("id", UUID.class),
                row.getObject("place_id", UUID.class),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getString("account"),
                texts(row, "fields"),
                texts(row, "languages"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
