package org.suyuan.intake.repeats.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.learning.CommonPairs;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.intake.learning.Rarity;
import org.suyuan.platform.worker.Worker;
import org.suyuan.platform.worker.Workers;

/**
 * In how many petitions pairs of characters stand. Counted in memory and added to the database once a minute, so that
 * registrations share no row; what a crash loses changes no answer. Before enough petitions are here, shares are those of
 * petitions anywhere.
 */
@Singleton
public class PairCounts implements Rarity {
    private static final Logger LOG = Logger.getLogger(PairCounts.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(2);

    /** Numbers share a slot now and then; only whether a pair is common matters. */
    private static final int SLOTS = 1 << 20;

    /** From so many petitions on their own shares are used. */
    private static final long ENOUGH = 2000;

    @Inject
    DataSource database;

    @Inject
    KeyedPairs keyed;

    @Inject
    Workers workers;

    private @Nullable Worker sharer;

    private final CommonPairs anywhere = new CommonPairs();
    /** Read by everybody without waiting: whoever counts at the same moment may be missed. */
    private volatile Counts known = new Counts(0, new int[SLOTS]);

    private volatile Counts fresh = new Counts(0, new int[SLOTS]);

    private record Counts(long texts, int[] slots) {
        Counts plus(Counts other) {
            int[] sum = slots.clone();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += other.slots[i];
            }
            return new Counts(texts + other.texts, sum);
        }
    }

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
            fresh.slots[slot(pair)]++;
        }
        fresh = new Counts(fresh.texts + 1, fresh.slots);
    }

    /** In how many petitions a pair stands, about. */
    int frequency(int pair) {
        int slot = slot(pair);
        return known.slots[slot] + fresh.slots[slot];
    }

    @Override
    public double share(int pair) {
        long texts = known.texts + fresh.texts;
        return texts < ENOUGH ? anywhere.share(pair) : frequency(pair) / (double) texts;
    }

    private int slot(int pair) {
        return keyed.of(pair) & SLOTS - 1;
    }

    /** Adds what is fresh to what all replicas have counted, and takes over what they have. */
    void share() {
        Counts mine = takeFresh();
        try {
            Counts all = QuarkusTransaction.requiringNew().call(() -> add(mine));
            synchronized (this) {
                known = all;
            }
        } catch (RuntimeException e) {
            synchronized (this) {
                fresh = fresh.plus(mine);
            }
            throw e;
        }
    }

    private synchronized Counts takeFresh() {
        Counts taken = fresh;
        fresh = new Counts(0, new int[SLOTS]);
        return taken;
    }

    private Counts add(Counts mine) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into pair_count (texts, counts) values (0, '') on conflict do nothing");
                PreparedStatement select =
                        connection.prepareStatement("select texts, counts from pair_count for update");
                PreparedStatement update = connection.prepareStatement("update pair_count set texts = ?, counts = ?")) {
            insert.executeUpdate();
            Counts all;
            try (ResultSet row = select.executeQuery()) {
                row.next();
                all = new Counts(row.getLong(1), unpacked(row.getBytes(2))).plus(mine);
            }
            if (mine.texts > 0) {
                update.setLong(1, all.texts);
                update.setBytes(2, packed(all.slots));
                update.executeUpdate();
            }
            return all;
        }
    }

    private static byte[] packed(int[] slots) throws IOException {
        ByteBuffer plain = ByteBuffer.allocate(SLOTS * Integer.BYTES);
        plain.asIntBuffer().put(slots);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain.array());
        }
        return bytes.toByteArray();
    }

    /** Nothing is the first time. */
    private static int[] unpacked(byte[] bytes) throws IOException {
        int[] slots = new int[SLOTS];
        if (bytes.length > 0) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                ByteBuffer.wrap(in.readAllBytes()).asIntBuffer().get(slots);
            }
        }
        return slots;
    }
}
