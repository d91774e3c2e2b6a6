package org.suyuan.intake.grassroots;

import static org.suyuan.intake.grassroots.GrassrootsRules.NEED_COMES_FROM_A_POINT_OF_THE_UNIT;
import static org.suyuan.intake.grassroots.GrassrootsRules.NEED_ENDS_ONCE;
import static org.suyuan.intake.grassroots.GrassrootsRules.NEED_SHOWS_NO_PERSON;
import static org.suyuan.intake.grassroots.GrassrootsRules.SOLUTION_IS_TOLD;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.personaldata.PersonalData;
import org.suyuan.platform.store.Aggregate;

/** A small need or an early sign, raised where it arises. It names nobody. */
@Entity
@Table(name = "need")
@SuppressWarnings("NullAway.Init")
public class Need extends Aggregate {
    /** Fewest characters of a solution. */
    static final int SOLUTION = 5;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    @Enumerated(EnumType.STRING)
    private NeedKind kind;

    @Enumerated(EnumType.STRING)
    private NeedSource source;

    private String point;
    private String title;
    private String text;
    private int people;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private @Nullable String solution;

    private @Nullable Boolean satisfied;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "petition_id")
    private @Nullable UUID petitionId;

    protected Need() {}

    /**
     * What is told of a need.
     *
     * @param unit path of the unit that it concerns
     * @param people how many it touches
     */
    public record Told(
            NeedKind kind, NeedSource source, String point, String unit, String title, String text, int people) {
        Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("/title", title);
            fields.put("/text", text);
            return fields;
        }
    }

    /** Is raised at a liaison point. */
    Need(UUID id, Told told, @Nullable LiaisonPoint at, String by, Instant now) {
        super(id, told.unit(), null);
        NEED_COMES_FROM_A_POINT_OF_THE_UNIT.demand(at != null && at.isThereFor(told.unit()), told.point());
        NEED_SHOWS_NO_PERSON.demandNone(PersonalData.in(told.fields()));
        this.state = NeedState.OPEN;
        this.kind = told.kind();
        this.source = told.source();
        this.point = told.point();
        this.title = told.title();
        this.text = told.text();
        this.people = told.people();
        this.raisedBy = by;
        this.raisedAt = now;
    }

    /** Is solved on the spot 小诉求闭环. */
    void solve(String how, boolean satisfactory, String by, Instant now) {
        NEED_ENDS_ONCE.demand(state == NeedState.OPEN, state);
        SOLUTION_IS_TOLD.demand(how.strip().length() >= SOLUTION, SOLUTION);
        state = NeedState.SOLVED;
        solution = how;
        satisfied = satisfactory;
        end(by, now);
    }

    /** Goes on as a petition. */
    void petition(UUID petition, String by, Instant now) {
        NEED_ENDS_ONCE.demand(state == NeedState.OPEN, state);
        state = NeedState.PETITIONED;
        petitionId = petition;
        end(by, now);
    }

    private void end(String by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    public NeedState state() {
        return state;
    }

    public NeedKind kind() {
        return kind;
    }

    public NeedSource source() {
        return source;
    }

    /** Code of the liaison point. */
    public String point() {
        return point;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** How many people it touches. */
    public int people() {
        return people;
    }

    public String raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable String solution() {
        return solution;
    }

    public @Nullable Boolean satisfied() {
        return satisfied;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** The petition that it became; null while there is none. */
    public @Nullable UUID petitionId() {
        return petitionId;
    }
}
