package org.suyuan.consultation.responsibilities;

import static org.suyuan.consultation.responsibilities.ResponsibilityRules.LIST_ADOPTED_BY_NOW;
import static org.suyuan.consultation.responsibilities.ResponsibilityRules.LIST_HAS_ONE_HEAD;
import static org.suyuan.consultation.responsibilities.ResponsibilityRules.MODULE_STANDS_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.NoPerson;
import org.suyuan.consultation.responsibilities.ResponsibilityList.Responsibility;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Adopts responsibility lists, version by version; earlier ones stay. */
@ApplicationScoped
public class KeepResponsibilities {
    @Inject
    Responsibilities lists;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The latest of each unit of the caller's branch. */
    @Transactional
    public List<ResponsibilityList> list(int atMost) {
        return lists.of(scope.branch(), atMost);
    }

    /**
     * One of a unit of the caller's branch.
     *
     * @param version null for the latest
     * @throws NotFound when there is none
     */
    @Transactional
    public ResponsibilityList get(String unit, @Nullable Integer version) {
        scope.demandCovers(unit);
        return (version == null ? lists.of(unit) : lists.of(unit, version)).orElseThrow(() -> new NotFound(unit));
    }

    /** Adopts the next one of a unit of the caller's branch. */
    @Transactional
    public ResponsibilityList adopt(String unit, LocalDate day, List<Responsibility> entries) {
        scope.demandCovers(unit);
        knownUnits.demand(unit);
        for (int i = 0; i < entries.size(); i++) {
            Responsibility one = entries.get(i);
            String at = "/entries/" + i;
            NoPerson.in(Map.of(at + "/post", one.post(), at + "/duties", one.duties(), at + "/module", one.module()));
        }
        LIST_ADOPTED_BY_NOW.demand(!day.isAfter(Zone.today(clock)));
        LIST_HAS_ONE_HEAD.demand(entries.stream().filter(Responsibility::head).count() == 1);
        MODULE_STANDS_ONCE.demand(
                entries.stream().map(Responsibility::module).distinct().count() == entries.size());
        return get(unit, lists.adopt(unit, day, entries));
    }
}
