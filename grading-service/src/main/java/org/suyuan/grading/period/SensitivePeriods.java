package org.suyuan.grading.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Branch;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.time.Zone;

/** All sensitive periods. */
@ApplicationScoped
public class SensitivePeriods implements PanacheRepositoryBase<SensitivePeriod, UUID> {
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    private record Seen(List<SensitivePeriod> periods, long at) {}

    private volatile @Nullable Seen seen;

    /** Whether what arrived at a moment, at a unit, arrived in one; what another replica put holds within a second. */
    public boolean holds(Instant moment, String unit) {
        Seen last = seen;
        if (last == null || System.nanoTime() - last.at() > LOOK_AGAIN_NANOS) {
            last = new Seen(listAll(), System.nanoTime());
            seen = last;
        }
        LocalDate day = Zone.dateOf(moment);
        return last.periods().stream().anyMatch(period -> period.holds(day, unit));
    }

    /** The periods of the caller's branch and of the units above it, which hold for it too; the latest first. */
    public List<SensitivePeriod> all() {
        Visibility branch = scope.branch();
        return list("order by firstDay desc, id desc").stream()
                .filter(period -> branch.covers(period.unit()) || Branch.covers(period.unit(), branch.branch()))
                .toList();
    }

    /** Puts one; holds for what is proposed from now on. */
    @Transactional
    public SensitivePeriod put(String name, String unit, LocalDate firstDay, LocalDate lastDay, List<Duty> roster) {
        scope.demandCovers(unit);
        SensitivePeriod period = new SensitivePeriod(name, unit, firstDay, lastDay, roster);
        trail.record("putSensitivePeriod", null, null, List.of(name));
        persistAndFlush(period);
        seen = null;
        return period;
    }

    /** Takes one away; what was proposed or decided in it stays. */
    @Transactional
    public void remove(UUID id) {
        SensitivePeriod period = findByIdOptional(id).orElseThrow(() -> new NotFound(id));
        scope.demandCovers(period.unit());
        delete(period);
        trail.record("removeSensitivePeriod", null, null, List.of(id.toString()));
        seen = null;
    }
}
