package org.suyuan.grading.simulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.time.NewId;

/** A run of a grading table, draft or not, over all petitions 模拟定级. */
@Entity
@Table(name = "simulation")
@SuppressWarnings("NullAway.Init")
public class Simulation {
    /** Longer than any page of petitions takes. */
    static final Duration SILENT = Duration.ofMinutes(1);

    /** Longer than any queue of runs: whoever was to begin it is gone. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    @Id
    private UUID id;

    /** Path of the unit whose branch is gone through; empty for all. */
    private String unit;

    @Column(name = "table_now")
    private int tableNow;

    @Column(name = "table_then")
    private int tableThen;

    @Enumerated(EnumType.STRING)
    private SimulationState state;

    private long total;
    private long done;
    private long changed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Effect effect;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Simulation() {}

    Simulation(String unit, int tableNow, int tableThen, long total, String by, Instant now) {
        this.id = NewId.next();
        this.unit = unit;
        this.tableNow = tableNow;
        this.tableThen = tableThen;
        this.state = SimulationState.QUEUED;
        this.total = total;
        this.startedBy = by;
        this.startedAt = now;
        this.seenAt = now;
    }

    /** So many more petitions were gone through. */
    void goOn(long looked, long differing, Instant now) {
        state = SimulationState.RUNNING;
        done += looked;
        changed += differing;
        seenAt = now;
    }

    /** All were gone through. */
    void end(Effect counted, Instant now) {
        state = SimulationState.DONE;
        total = done;
        effect = counted;
        seenAt = now;
    }

    /** How far it is: one that nothing was heard of for long was interrupted. */
    public SimulationState state(Instant now) {
        Duration unheard = Duration.between(seenAt, now);
        boolean silent = state == SimulationState.RUNNING && unheard.compareTo(SILENT) > 0
                || state == SimulationState.QUEUED && unheard.compareTo(FORGOTTEN) > 0;
        return silent ? SimulationState.INTERRUPTED : state;
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public int tableNow() {
        return tableNow;
    }

    public int tableThen() {
        return tableThen;
    }

    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    public long changed() {
        return changed;
    }

    public @Nullable Effect effect() {
        return effect;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
