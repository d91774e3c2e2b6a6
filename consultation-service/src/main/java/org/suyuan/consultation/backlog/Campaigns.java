package org.suyuan.consultation.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Campaigns with goals and cases, rows. In the caller's transaction. */
@ApplicationScoped
class Campaigns {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    UUID start(CampaignPlan plan) {
        UUID id = NewId.next();
        sql.update(
                "insert into campaign (id, unit, title, plan, from_day, until_day, started_by) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                plan.unit(),
                plan.title(),
                plan.words(),
                plan.from(),
                plan.until(),
                caller.name());
        sql.batch(
                "insert into campaign_goal (campaign_id, by_day, resolved) values (?, ?, ?)",
                plan.goals().stream()
                        .map(goal -> new @Nullable Object[] {id, goal.by(), goal.resolved()})
                        .toList());
        return id;
    }

    /** Takes cases in; those that are in it already take the day that is given. Returns how many can be: known, of the branch, no accusation. */
    int take(Campaign into, List<CampaignPlan.Case> cases) {
        int taken = 0;
        for (CampaignPlan.Case one : cases) {
            taken += sql.update(
                    "insert into campaign_case (campaign_id, petition_id, since) select ?, id, ? from consultation"
                            + " where id = ? and not confidential and (unit = ? or unit like ? escape '\\')"
                            + " on conflict (campaign_id, petition_id) do update set since = coalesce(excluded.since, campaign_case.since)",
                    into.campaignId(),
                    one.since(),
                    one.petitionId(),
                    into.unit(),
                    new Visibility(into.unit(), true, false, false).below());
        }
        return taken;
    }

    /** It is established from a day on that a petition is resolved. */
    void resolved(UUID petitionId, LocalDate day) {
        sql.update(
                "insert into resolved_petition (petition_id, resolved_on) values (?, ?)"
                        + " on conflict (petition_id) do update set resolved_on = excluded.resolved_on",
                petitionId,
                day);
    }

    /** It is resolved no more. */
    void unresolved(UUID petitionId) {
        sql.update("delete from resolved_petition where petition_id = ?", petitionId);
    }

    /** Those of a branch, the one that ends first before the others, without their cases. */
    List<Campaign> of(Visibility branch, int atMost) {
        return sql.list(
                "select * from campaign where unit = ? or unit like ? escape '\\' order by until_day, id limit "
                        + atMost,
                row -> read(row, false),
                branch.branch(),
                branch.below());
    }

    Optional<Campaign> one(UUID id) {
        return sql.first("select * from campaign where id = ?", row -> read(row, true), id);
    }

    private Campaign read(ResultSet row, boolean whole) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate from = row.getObject("from_day", LocalDate.class);
        List<Campaign.CampaignCase> cases = cases(id);
        List<LocalDate> resolved = cases.stream()
                .map(Campaign.CampaignCase::resolvedOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Campaign(
                id,
                row.getString("unit"),
                row.getString("title"),
                row.getString("plan"),
                from,
                row.getObject("until_day", LocalDate.class),
                goals(id, resolved),
                cases.size(),
                resolved.size(),
                (int) cases.stream().filter(Campaign.CampaignCase::legacy).count(),
                whole ? burnDown(from, cases.size(), resolved) : null,
                whole ? cases : null);
    }

    private List<Campaign.Goal> goals(UUID id, List<LocalDate> resolved) {
        LocalDate today = Zone.today(clock);
        return sql.list(
                "select by_day, resolved from campaign_goal where campaign_id = ? order by by_day",
                row -> {
                    LocalDate by = row.getObject("by_day", LocalDate.class);
                    int wanted = row.getInt("resolved");
                    int reached = until(by, resolved);
                    return new Campaign.Goal(by, wanted, reached, reached < wanted && today.isAfter(by));
                },
                id);
    }

    private static int until(LocalDate day, List<LocalDate> resolved) {
        return (int) resolved.stream().filter(one -> !one.isAfter(day)).count();
    }

    /** What was left on the first day and on each that changed it; what was resolved before the first day was never left. */
    static List<Campaign.Left> burnDown(LocalDate from, int cases, List<LocalDate> resolved) {
        List<Campaign.Left> left = new ArrayList<>();
        left.add(new Campaign.Left(from, cases - until(from, resolved)));
        resolved.stream()
                .filter(day -> day.isAfter(from))
                .distinct()
                .forEach(day -> left.add(new Campaign.Left(day, cases - until(day, resolved))));
        return left;
    }

    private List<Campaign.CampaignCase> cases(UUID id) {
        LocalDate legacy = Zone.today(clock).minusYears(Campaign.LEGACY_YEARS);
        return sql.list(
                "select campaign_case.*, resolved_petition.resolved_on as resolved, leader from campaign_case left join resolved_petition using (petition_id)"
                        + " left join leader_case on leader_case.petition_id ="
                        + " campaign_case.petition_id and leader_case.state = 'OWNED' join consultation on consultation.id ="
                        + " campaign_case.petition_id and not confidential where campaign_id = ?"
                        + " order by resolved nulls first, since, campaign_case.petition_id",
                row -> {
                    LocalDate since = row.getObject("since", LocalDate.class);
                    return new Campaign.CampaignCase(
                            row.getObject("petition_id", UUID.class),
                            since,
                            since != null && since.isBefore(legacy),
                            row.getString("leader"),
                            row.getObject("resolved", LocalDate.class));
                },
                id);
    }
}
