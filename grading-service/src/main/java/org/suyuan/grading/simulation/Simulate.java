package org.suyuan.grading.simulation;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.suyuan.contract.grading.Grade;
import org.suyuan.grading.Grading;
import org.suyuan.grading.Gradings;
import org.suyuan.grading.Ruling;
import org.suyuan.grading.period.SensitivePeriods;
import org.suyuan.grading.simulation.GradedMatters.Change;
import org.suyuan.grading.simulation.GradedMatters.Matter;
import org.suyuan.grading.simulation.GradedMatters.Matters;
import org.suyuan.grading.table.CompiledTable;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.GradingTables;
import org.suyuan.grading.table.Outcome;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.worker.SetAside;

/** Runs a grading table over all petitions of the caller's branch, one run after the other, in the background; changes nothing of them. */
@ApplicationScoped
public class Simulate implements PanacheRepositoryBase<Simulation, UUID> {
    private static final Logger LOG = Logger.getLogger(Simulate.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 1_000;

    @Inject
    GradingTables tables;

    @Inject
    GradedMatters matters;

    @Inject
    Gradings gradings;

    @Inject
    SensitivePeriods periods;

    @Inject
    AuditTrail trail;

    @Inject
    SetAside setAside;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Begun> begun;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "simulation"));

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    /** A petition that would be graded otherwise, as far as the caller may see it. */
    public record Changed(Grading grading, Grade now, Grade then) {}

    /**
     * Begins a run, in the caller's transaction.
     *
     * @param then number of the edition that is compared with the one in force
     */
    public Simulation start(int then) {
        CompiledTable draft = tables.of(then);
        CompiledTable inForce = tables.current();
        Visibility branch = scope.branch();
        Simulation simulation = begin(branch, inForce.version(), then);
        begun.fire(new Begun(simulation.id(), branch, inForce, draft));
        return simulation;
    }

    /** A run that its transaction has begun. */
    record Begun(UUID id, Visibility branch, CompiledTable now, CompiledTable then) {}

    /** Runs what is committed: a request that came twice has begun one. */
    void runOnceCommitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        worker.execute(() -> runQuietly(begun.id(), begun.branch(), begun.now(), begun.then()));
    }

    /**
     * A run over the caller's branch, or a part of it.
     *
     * @throws NotFound when there is none
     */
    public Simulation required(UUID id) {
        return findByIdOptional(id)
                .filter(run -> scope.branch().covers(run.unit()))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Petitions that would be graded otherwise, newest first; those that the caller may not see are left out. */
    @Transactional
    public List<Changed> changes(UUID id, UUID before, int atMost) {
        required(id);
        List<Changed> seen = new ArrayList<>();
        UUID last = before;
        List<Change> page;
        do {
            page = matters.changes(id, last, PAGE);
            seen.addAll(visible(page));
            last = page.isEmpty() ? last : page.get(page.size() - 1).petitionId();
        } while (seen.size() < atMost && page.size() == PAGE);
        return seen.subList(0, Math.min(atMost, seen.size()));
    }

    private List<Changed> visible(List<Change> page) {
        Map<UUID, Grading> visible = gradings
                .visibleOf(page.stream().map(Change::petitionId).toList())
                .stream()
                .collect(Collectors.toMap(Grading::id, Function.identity()));
        return page.stream()
                .filter(change -> visible.containsKey(change.petitionId()))
                .map(change ->
                        new Changed(requireNonNull(visible.get(change.petitionId())), change.now(), change.then()))
                .toList();
    }

    private Simulation begin(Visibility branch, int now, int then) {
        Simulation simulation =
                new Simulation(branch.branch(), now, then, matters.count(branch), caller.name(), clock.instant());
        trail.record("startSimulation", null, null, Set.of("GRADING_TABLE"));
        persist(simulation);
        return simulation;
    }

    private void runQuietly(UUID id, Visibility branch, CompiledTable now, CompiledTable then) {
        try {
            run(id, branch, now, then);
        } catch (RuntimeException | Error e) {
            LOG.warnf("simulation %s: %s", id, e.getMessage());
        }
    }

    private void run(UUID id, Visibility branch, CompiledTable now, CompiledTable then) {
        Effect effect = Effect.none();
        Matters page = new Matters(List.of(), FIRST, true);
        while (page.more() && !Thread.currentThread().isInterrupted()) {
            Matters read = matters.after(page.last(), branch, PAGE);
            QuarkusTransaction.requiringNew().run(() -> {
                List<Change> changes = compare(read.page(), now, then, effect);
                matters.keep(id, changes);
                findById(id).goOn(read.page().size(), changes.size(), clock.instant());
            });
            page = read;
        }
        if (!page.more()) {
            QuarkusTransaction.requiringNew().run(() -> findById(id).end(effect, clock.instant()));
        }
    }

    private List<Change> compare(List<Matter> page, CompiledTable now, CompiledTable then, Effect effect) {
        List<Change> changes = new ArrayList<>();
        for (Matter matter : page) {
            try {
                compare(matter, now, then, effect).ifPresent(changes::add);
            } catch (RuntimeException e) {
                setAside.put(GradedMatters.WORKER, matter.id().toString(), e);
            }
        }
        return changes;
    }

    private Optional<Change> compare(Matter matter, CompiledTable now, CompiledTable then, Effect effect) {
        boolean sensitive =
                periods.holds(matter.report().receivedAt(), matter.report().unit());
        Facts facts = Facts.of(matter.report(), matter.criteria(), sensitive);
        Outcome before = now.decide(facts).outcome();
        Outcome after = then.decide(facts).outcome();
        effect.count(matter.report().leadUnit(), before, after, isConsulted(facts, before), isConsulted(facts, after));
        return before.grade() == after.grade()
                ? Optional.empty()
                : Optional.of(new Change(matter.id(), before.grade(), after.grade()));
    }

    private static boolean isConsulted(Facts facts, Outcome outcome) {
        return !Ruling.consultation(outcome.grade(), facts, outcome.consultation())
                .isEmpty();
    }
}
