package org.suyuan.consultation.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;

/** Bodies outside and meetings with them, rows. In the caller's transaction. */
@ApplicationScoped
class Partners {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** Enters one, or puts what is known now in place of what was. */
    void put(Partner partner) {
        sql.update(
                "insert into partner (id, kind, name, unit, region, contact, phone, languages, rhythm, since)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set kind = excluded.kind,"
                        + " name = excluded.name, unit = excluded.unit, region = excluded.region, contact = excluded.contact,"
                        + " phone = excluded.phone, languages = excluded.languages, rhythm = excluded.rhythm, since = excluded.since",
                partner.partnerId(),
                partner.kind(),
                partner.name(),
                partner.unit(),
                partner.region(),
                partner.contact(),
                partner.phone(),
                Sql.Many.texts(partner.languages()),
                Sql.Many.texts(partner.rhythm().stream().map(Enum::name).toList()),
                partner.since());
    }

    /** Ends the contact; false when it has ended. */
    boolean end(UUID id, LocalDate day) {
        return sql.update("update partner set ended_on = ? where id = ? and ended_on is null", day, id) > 0;
    }

    /** Those of a branch, by kind and name. */
    List<Partner> of(Visibility branch, @Nullable PartnerKind kind, int atMost) {
        return sql.list(
                "select * from partner where (unit = ? or unit like ? escape '\\') and (? or kind = ?)"
                        + " order by ended_on nulls first, kind, name, id limit " + atMost,
                Partners::read,
                branch.branch(),
                branch.below(),
                kind == null,
                kind == null ? "" : kind.name());
    }

    Optional<Partner> one(UUID id) {
        return sql.first("select * from partner where id = ?", Partners::read, id);
    }

    UUID meet(UUID partnerId, MeetingKind kind, LocalDate heldOn, String words) {
        UUID id = NewId.next();
        sql.update(
                "insert into partner_meeting (id, partner_id, kind, held_on, words, noted_by) values (?, ?, ?, ?, ?, ?)",
                id,
                partnerId,
                kind,
                heldOn,
                words,
                caller.name());
        return id;
    }

    void exchange(UUID id, @Nullable LocalDate sentOn, @Nullable LocalDate receivedOn) {
        sql.update(
                "update partner_meeting set sent_on = coalesce(?, sent_on), received_on = coalesce(?, received_on) where id = ?",
                sentOn,
                receivedOn,
                id);
    }

    Optional<PartnerMeeting> meeting(UUID partnerId, UUID id) {
        return sql.first(
                "select * from partner_meeting where id = ? and partner_id = ? for update",
                Partners::meeting,
                id,
                partnerId);
    }

    /** Meetings with some since a day, newest first. */
    List<PartnerMeeting> meetings(Collection<UUID> partners, LocalDate since, int atMost) {
        return sql.list(
                "select * from partner_meeting where partner_id = any(?) and held_on >= ? order by held_on desc, id limit "
                        + atMost,
                Partners::meeting,
                Sql.Many.uuids(partners),
                since);
    }

    private static PartnerMeeting meeting(ResultSet row) throws SQLException {
        return new PartnerMeeting(
                row.getObject("id", UUID.class),
                row.getObject("partner_id", UUID.class),
                MeetingKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getString("words"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("noted_by"));
    }

    private static Partner read(ResultSet row) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("unit"),
                row.getString("region"),
                row.getString("contact"),
                row.getString("phone"),
                Arrays.asList(texts(row, "languages")),
                rhythm(texts(row, "rhythm")),
                row.getObject("since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Set<MeetingKind> rhythm(String[] names) {
        return Stream.of(names).map(MeetingKind::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
