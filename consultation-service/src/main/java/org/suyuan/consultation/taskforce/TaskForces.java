package org.suyuan.consultation.taskforce;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.ArchivedPart;
import org.suyuan.consultation.sessions.SeatPart;
import org.suyuan.platform.deadline.Calendars;
import org.suyuan.platform.deadline.WorkingCalendar;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Task forces with their people and notes, rows. In the caller's transaction. */
@ApplicationScoped
class TaskForces implements ArchivedPart {
    @Inject
    Sql sql;

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Forms one; empty when one works already. */
    Optional<UUID> form(UUID petitionId, String lead, String plan, List<TaskForce.Member> members) {
        UUID id = NewId.next();
        int formed = sql.update(
                "insert into task_force (id, petition_id, state, plan, lead, formed_on, formed_by)"
                        + " values (?, ?, 'WORKING', ?, ?, ?, ?) on conflict (petition_id) where state = 'WORKING' do nothing",
                id,
                petitionId,
                plan,
                lead,
                Zone.today(clock),
                caller.name());
        if (formed == 0) {
            return Optional.empty();
        }
        sql.batch(
                "insert into task_force_member (task_force_id, petition_id, unit, account, part) values (?, ?, ?, ?, ?)",
                members.stream()
                        .map(one -> new @Nullable Object[] {id, petitionId, one.unit(), one.account(), one.part()})
                        .toList());
        return Optional.of(id);
    }

    void note(TaskForce of, LocalDate day, String words) {
        sql.update(
                "insert into task_force_note (id, task_force_id, petition_id, day, words, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                of.taskForceId(),
                of.petitionId(),
                day,
                words,
                caller.name(),
                clock.instant());
    }

    void end(UUID id, TaskForceState state, String result) {
        sql.update(
                "update task_force set state = ?, result = ?, ended_on = ? where id = ?",
                state,
                result,
                Zone.today(clock),
                id);
    }

    /** One of a petition; two who change it at once come one after the other. */
    Optional<TaskForce> held(UUID petitionId, UUID id) {
        sql.ids("select id from task_force where id = ? and petition_id = ? for update", id, petitionId);
        return of(petitionId).stream()
                .filter(one -> one.taskForceId().equals(id))
                .findFirst();
    }

    /** Those of a petition, oldest first. */
    List<TaskForce> of(UUID petitionId) {
        return read(sql.ids("select id from task_force where petition_id = ?", petitionId));
    }

    /** Those that work about units of a branch, the one that is due first before the others; none on accusations (E-19). */
    List<TaskForce> working(Visibility branch, int atMost) {
        return read(sql.ids(
                "select task_force.id from task_force join consultation on consultation.id = task_force.petition_id"
                        + " where task_force.state = 'WORKING' and not confidential and (unit = ? or unit like ? escape '\\')"
                        + " order by formed_on, task_force.id limit " + atMost,
                branch.branch(),
                branch.below()));
    }

    private List<TaskForce> read(List<UUID> ids) {
        Map<UUID, List<TaskForce.Member>> members = members(ids);
        Map<UUID, List<TaskForce.DayNote>> notes = notes(ids);
        WorkingCalendar calendar = calendars.current();
        return sql.list(
                "select task_force.*, due_at from task_force left join deadline on deadline.petition_id = task_force.petition_id"
                        + " and purpose = '" + FormTaskForce.CLOCK + "' and item = task_force.id::text"
                        + " where task_force.id = any(?) order by formed_on, task_force.id",
                row -> read(row, members, notes, calendar),
                Sql.Many.uuids(ids));
    }

    private Map<UUID, List<TaskForce.Member>> members(List<UUID> ids) {
        record Of(UUID force, TaskForce.Member member) {}
        return sql
                .list(
                        "select * from task_force_member where task_force_id = any(?) order by unit, account",
                        row -> new Of(
                                row.getObject("task_force_id", UUID.class),
                                new TaskForce.Member(
                                        row.getString("unit"),
                                        row.getString("account"),
                                        SeatPart.valueOf(row.getString("part")))),
                        Sql.Many.uuids(ids))
                .stream()
                .collect(groupingBy(Of::force, mapping(Of::member, toList())));
    }

    private Map<UUID, List<TaskForce.DayNote>> notes(List<UUID> ids) {
        record Of(UUID force, TaskForce.DayNote note) {}
        return sql
                .list(
                        "select * from task_force_note where task_force_id = any(?) order by day, written_at, id",
                        row -> new Of(
                                row.getObject("task_force_id", UUID.class),
                                new TaskForce.DayNote(
                                        row.getObject("day", LocalDate.class),
                                        row.getString("words"),
                                        row.getString("written_by"))),
                        Sql.Many.uuids(ids))
                .stream()
                .collect(groupingBy(Of::force, mapping(Of::note, toList())));
    }

    private TaskForce read(
            ResultSet row,
            Map<UUID, List<TaskForce.Member>> members,
            Map<UUID, List<TaskForce.DayNote>> notes,
            WorkingCalendar calendar)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<TaskForce.DayNote> noted = notes.getOrDefault(id, List.of());
        LocalDate formedOn = row.getObject("formed_on", LocalDate.class);
        LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        return new TaskForce(
                id,
                row.getObject("petition_id", UUID.class),
                TaskForceState.valueOf(row.getString("state")),
                row.getString("plan"),
                row.getString("lead"),
                formedOn,
                Sql.momentOrNull(row, "due_at"),
                members.getOrDefault(id, List.of()),
                noted,
                silent(calendar, formedOn, endedOn == null ? Zone.today(clock) : endedOn, noted),
                row.getString("result"),
                endedOn);
    }

    /** The working days before an end for which nothing is noted. */
    static List<LocalDate> silent(
            WorkingCalendar calendar, LocalDate from, LocalDate end, List<TaskForce.DayNote> noted) {
        Set<LocalDate> days = noted.stream().map(TaskForce.DayNote::day).collect(toSet());
        return from.plusDays(1)
                .datesUntil(end.isAfter(from) ? end : from.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> !days.contains(day))
                .toList();
    }

    @Override
    public Map<String, Object> archived(UUID petitionId) {
        return Map.of("taskForces", of(petitionId));
    }
}
