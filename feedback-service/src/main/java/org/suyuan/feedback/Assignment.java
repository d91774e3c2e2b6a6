package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.HANDED_OVER_TO_ANOTHER;
import static org.suyuan.feedback.FeedbackRules.ORDER_RETURNED_ONCE_AT_A_TIME;
import static org.suyuan.feedback.FeedbackRules.ORDER_RETURN_DECIDED_BEFORE_THE_REPLY;
import static org.suyuan.feedback.FeedbackRules.ORDER_RETURN_IS_ASKED_FOR;
import static org.suyuan.feedback.FeedbackRules.SUPPORTING_UNITS_ARE_OTHERS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.ReturnOutcome;
import org.suyuan.platform.reading.Written;

/** Which units handle a petition 主办、协办单位, who took it over, and whether the petitioner heard of them (F-01, E-04). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Assignment {
    /** F-01: more than these are called together in step 3. */
    static final int SUPPORTING = 10;

    /** The lead unit: proposed, then assigned. */
    @Column(name = "handling_unit")
    private String unit;

    /** Assisting units: proposed, then asked. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> supporting = List.of();

    /** Null before the assignment, and for one of before this was kept. */
    @Column(name = "assigned_at")
    private @Nullable Instant assignedAt;

    @Column(name = "handled_by")
    private @Nullable String handledBy;

    /** Orders that units wanted to send back, oldest first; the last one may await its decision. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<OrderReturn> returns = List.of();

    /** A provisional petition can be contacted before anybody is assigned: danger does not wait. */
    private boolean contacted;

    protected Assignment() {}

    /** To a unit that is only proposed. */
    Assignment(String proposed) {
        unit = proposed;
    }

    /** Another unit is proposed, and nobody has taken it over; what the one before wanted to send back is gone. */
    void propose(String other) {
        unit = other;
        handledBy = null;
        assignedAt = null;
        returns = returns.stream().filter(one -> !one.awaitsDecision()).toList();
    }

    void proposeSupport(List<String> units) {
        supporting = units;
    }

    void to(String lead, List<String> assisting, Instant now) {
        SUPPORTING_UNITS_ARE_OTHERS.demand(
                assisting.size() <= SUPPORTING
                        && !assisting.contains(lead)
                        && new HashSet<>(assisting).size() == assisting.size(),
                SUPPORTING);
        propose(lead);
        supporting = List.copyOf(assisting);
        assignedAt = now;
    }

    /** One more unit is asked. */
    void ask(String assisting) {
        List<String> more =
                Stream.concat(supporting.stream(), Stream.of(assisting)).toList();
        SUPPORTING_UNITS_ARE_OTHERS.demand(
                more.size() <= SUPPORTING && !assisting.equals(unit) && !supporting.contains(assisting), SUPPORTING);
        supporting = more;
    }

    /** A unit is needed no more. */
    void release(String assisting) {
        supporting = supporting.stream().filter(one -> !one.equals(assisting)).toList();
    }

    void takenOver(String by) {
        handledBy = by;
    }

    void handOver(String to) {
        HANDED_OVER_TO_ANOTHER.demand(handledBy == null || !Written.isSamePerson(to, handledBy));
        handledBy = to;
    }

    void contacted() {
        contacted = true;
    }

    void ask(OrderReturn asked) {
        ORDER_RETURNED_ONCE_AT_A_TIME.demand(!awaitsReturn());
        returns = Stream.concat(returns.stream(), Stream.of(asked)).toList();
    }

    void decide(OrderReturn.Decision decision) {
        ORDER_RETURN_IS_ASKED_FOR.demand(!returns.isEmpty());
        List<OrderReturn> decided = new ArrayList<>(returns);
        decided.add(decided.remove(decided.size() - 1).decided(decision));
        returns = decided;
    }

    void demandNoReturn() {
        ORDER_RETURN_DECIDED_BEFORE_THE_REPLY.demand(!awaitsReturn());
    }

    private boolean awaitsReturn() {
        return returns.stream().anyMatch(OrderReturn::awaitsDecision);
    }

    /** Path of the unit that handles it. */
    public String unit() {
        return unit;
    }

    /** Paths of the assisting units. */
    public List<String> supporting() {
        return supporting;
    }

    /** Since when the unit has the order; null before, and for one of before this was kept. */
    public @Nullable Instant assignedAt() {
        return assignedAt;
    }

    /** Account; null until somebody took it over. */
    public @Nullable String handledBy() {
        return handledBy;
    }

    public List<OrderReturn> returns() {
        return returns;
    }

    /** Whether a unit leads or assists. */
    public boolean isOf(String path) {
        return path.equals(unit) || supporting().contains(path);
    }

    /** How often its unit sent back what it could decide itself. */
    int passedUp() {
        return (int) returns.stream()
                .filter(asked -> asked.unit().equals(unit))
                .map(OrderReturn::decision)
                .filter(made -> made != null && made.outcome() == ReturnOutcome.PASSED_UP)
                .count();
    }

    public boolean isContacted() {
        return contacted;
    }
}
