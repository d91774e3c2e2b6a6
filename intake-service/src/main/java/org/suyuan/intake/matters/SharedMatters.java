package org.suyuan.intake.matters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.sql.AdvisoryLock;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.TimePrecision;

/** All matters and who belongs to them, whoever may see it. In the caller's transaction. */
@ApplicationScoped
class SharedMatters implements PanacheRepositoryBase<SharedMatter, UUID> {
    /** Those that belong to a matter: an accusation that was an open petition then does not. */
    private static final String MEMBERS =
            " from matter_member member join petition on id = petition_id and petition.confidential = member.confidential";

    @Inject
    Sql sql;

    @Inject
    AdvisoryLock locks;

    @Inject
    TimePrecision precision;

    /** Waits for whoever else puts petitions together, on any replica: two must not put one into two matters. */
    void hold() {
        locks.take("matters");
    }

    /** A matter without petitions yet. */
    SharedMatter create() {
        SharedMatter created = new SharedMatter(precision.newId());
        persistAndFlush(created);
        return created;
    }

    /** Gives it the next version: a person has changed what belongs to it. */
    void nextVersion(SharedMatter matter) {
        getEntityManager().lock(matter, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The matter that a petition belongs to. */
    Optional<UUID> of(UUID petitionId) {
        return sql.ids("select matter_id" + MEMBERS + " where petition_id = ?", petitionId).stream()
                .findFirst();
    }

    /** The matters that some petitions belong to. */
    Map<UUID, UUID> of(Collection<UUID> petitionIds) {
        Map<UUID, UUID> matters = new HashMap<>();
        sql.list(
                "select petition_id, matter_id" + MEMBERS + " where petition_id = any(?)",
                row -> matters.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                Sql.Many.uuids(petitionIds));
        return matters;
    }

    /** The matters that a person has taken a petition out of. */
    List<UUID> apart(UUID petitionId) {
        return sql.ids("select matter_id from matter_apart where petition_id = ?", petitionId);
    }

    /** The petitions of a matter, newest first. */
    List<UUID> members(UUID matterId, int atMost) {
        return sql.ids(
                "select petition_id" + MEMBERS + " where matter_id = ? order by petition_id desc limit ?",
                matterId,
                atMost);
    }

    /** Whether a person has had a hand in it: confirmed or named it, or put a petition there. */
    boolean isOfPersons(UUID matterId) {
        return sql.count(
                        "select count(*) from shared_matter matter where id = ? and (confirmed_by is not null or name is not null"
                                + " or exists (select 1 from matter_member where matter_id = matter.id and placed_by is not null))",
                        matterId)
                > 0;
    }

    /** Whether a person has taken a petition of one of two matters out of the other, or judged two of them not the same. */
    boolean areKeptApart(UUID one, UUID other) {
        return sql.count(
                        "select count(*) from matter_member mine where mine.matter_id in (?, ?) and (exists (select 1"
                                + " from matter_apart apart where apart.petition_id = mine.petition_id"
                                + " and apart.matter_id in (?, ?)) or exists (select 1 from repeat_judgement judged"
                                + " join matter_member theirs on theirs.petition_id = judged.other_id"
                                + " where judged.petition_id = mine.petition_id and judged.judgement = 'NOT_THE_SAME'"
                                + " and theirs.matter_id in (?, ?)))",
                        one,
                        other,
                        one,
                        other,
                        one,
                        other)
                > 0;
    }

    /** Takes a petition from those that wait; nothing when another replica was first. */
    boolean isTaken(UUID petitionId) {
        return sql.update("delete from matter_todo where petition_id = ?", petitionId) > 0;
    }

    /** Whether all of some petitions accuse somebody, or none does (E-19). */
    boolean areOfOneSecrecy(Collection<UUID> petitionIds) {
        return sql.count(
                        "select count(distinct confidential) from petition where id = any(?)",
                        Sql.Many.uuids(petitionIds))
                <= 1;
    }

    /** How many petitions of a matter arrived since; history, which rings nobody, left out. */
    int arrivedSince(UUID matterId, Instant since) {
        return (int) sql.count(
                "select count(*)" + MEMBERS + " where matter_id = ? and received_at >= ? and history_closed_on is null",
                matterId,
                since);
    }

    /**
     * Puts petitions into a matter, out of any other.
     *
     * @param nearness to those that are there; null where a person says so
     * @param by account of the person; null for the machine
     */
    void put(UUID matterId, Collection<UUID> petitionIds, @Nullable Double nearness, @Nullable String by) {
        List<UUID> before = sql.ids(
                "select distinct matter_id from matter_member where petition_id = any(?) and matter_id <> ?",
                Sql.Many.uuids(petitionIds),
                matterId);
        sql.update(
                "insert into matter_member (petition_id, matter_id, confidential, nearness, placed_by)"
                        + " select id, ?, confidential, ?, ? from petition where id = any(?)"
                        + " on conflict (petition_id) do update set matter_id = excluded.matter_id,"
                        + " confidential = excluded.confidential, nearness = excluded.nearness,"
                        + " placed_by = excluded.placed_by",
                matterId,
                nearness,
                by,
                Sql.Many.uuids(petitionIds));
        sql.update(
                "delete from matter_apart where matter_id = ? and petition_id = any(?)",
                matterId,
                Sql.Many.uuids(petitionIds));
        dissolve(before);
    }

    /** Takes petitions out of a matter for good; the machine does not put them back. */
    void takeOut(UUID matterId, Collection<UUID> petitionIds) {
        sql.update(
                "delete from matter_member where matter_id = ? and petition_id = any(?)",
                matterId,
                Sql.Many.uuids(petitionIds));
        sql.update(
                "insert into matter_apart (petition_id, matter_id) select unnest(?), ? on conflict do nothing",
                Sql.Many.uuids(petitionIds),
                matterId);
        dissolve(List.of(matterId));
    }

    /** A matter that one petition is left of is none; it stays as long as petitions are to be kept out of it. */
    private void dissolve(List<UUID> matterIds) {
        sql.update(
                "delete from shared_matter matter where id = any(?)"
                        + " and (select count(*) from matter_member where matter_id = matter.id) < 2"
                        + " and not exists (select 1 from matter_apart where matter_id = matter.id)",
                Sql.Many.uuids(matterIds));
    }

    /** Lets one matter go on in another. */
    void merge(UUID matterId, UUID into) {
        sql.update("update matter_member set matter_id = ? where matter_id = ?", into, matterId);
        sql.update(
                "insert into matter_apart (petition_id, matter_id) select petition_id, ? from matter_apart"
                        + " where matter_id = ? on conflict do nothing",
                into,
                matterId);
        sql.update("delete from shared_matter where id = ?", matterId);
    }
}
