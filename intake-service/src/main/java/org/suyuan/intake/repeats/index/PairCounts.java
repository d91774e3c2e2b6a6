package org.suyuan.intake.repeats.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.intake.learning.SteadyRarity;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/**
 * In how many petitions pairs of characters stand. Counted in memory and added to the database once a minute, so that
 * registrations share no row; what a crash loses changes no answer.
 */
@Singleton
public class PairCounts {
    private static final Logger LOG = Logger.getLogger(PairCounts.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(2);

    @Inject
    PairCountRow row;

    @Inject
    KeyedPairs keyed;

    @Inject
    Workers workers;

    private @Nullable Worker sharer;

    /** Read by everybody without waiting: whoever counts at the same moment may be missed. */
    private volatile Counts known = Counts.none();

    private volatile Counts fresh = Counts.none();
    private volatile Counts past = Counts.none();

    private final SteadyRarity rarity = new SteadyRarity(
            new SteadyRarity.Counted() {
                @Override
                public long petitions() {
                    return known.petitions() + fresh.petitions();
                }

                @Override
                public int holding(int pair) {
                    return frequency(pair);
                }
            },
            new SteadyRarity.Counted() {
                @Override
                public long petitions() {
                    return past.petitions();
                }

                @Override
                public int holding(int pair) {
                    return past.slots()[slot(pair)];
                }
            });

    void start(@Observes StartupEvent event) {
        sharer = workers.every("pair-counts", EVERY, this::share);
    }

    void stop(@Observes ShutdownEvent event) {
        Worker started = sharer;
        if (started != null) {
            started.interrupt(STOP);
        }
        try {
            share();
        } catch (RuntimeException e) {
            LOG.warnf("pair counts: the last are not kept: %s", e.getMessage());
        }
    }

    /** Counts a petition that is being registered. */
    synchronized void count(MatterText text) {
        for (int pair : text.pairs()) {
            fresh.slots()[slot(pair)]++;
        }
        fresh = new Counts(fresh.petitions() + 1, fresh.slots());
    }

    /** In how many petitions a pair stands, about. */
    int frequency(int pair) {
        int slot = slot(pair);
        return known.slots()[slot] + fresh.slots()[slot];
    }

    /** How rare pairs are, whatever wave there is. */
    public SteadyRarity rarity() {
        return rarity;
    }

    private int slot(int pair) {
        return keyed.of(pair) & Counts.SLOTS - 1;
    }

    /** Adds what is fresh to what all replicas have counted, and takes over what they have. */
    void share() {
        Counts mine = takeFresh();
        try {
            PairCountRow.Shared all = QuarkusTransaction.requiringNew().call(() -> row.add(mine));
            synchronized (this) {
                known = all.now();
                past = all.past();
            }
        } catch (RuntimeException e) {
            synchronized (this) {
                fresh = fresh.with(mine);
            }
            throw e;
        }
    }

    private synchronized Counts takeFresh() {
        Counts taken = fresh;
        fresh = Counts.none();
        return taken;
    }
}
