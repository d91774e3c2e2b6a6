package org.suyuan.grading;

import static java.util.Objects.requireNonNull;
import static org.suyuan.grading.GradingRules.ACCUSATION_IS_GRADED_IN_CONFIDENCE;
import static org.suyuan.grading.GradingRules.ACCUSED_UNIT_IS_NOT_RESPONSIBLE;
import static org.suyuan.grading.GradingRules.DANGER_IS_NEVER_ORDINARY;
import static org.suyuan.grading.GradingRules.DEVIATION_GIVES_A_REASON;
import static org.suyuan.grading.GradingRules.DISPUTE_IS_DECIDED_FIRST;
import static org.suyuan.grading.GradingRules.GRADE_STANDS_ON_THE_REPORT;
import static org.suyuan.grading.GradingRules.LOWERING_IS_THE_DIRECTORS;
import static org.suyuan.grading.GradingRules.OPINIONS_BELONG_TO_AN_OPEN_GRADING;
import static org.suyuan.grading.GradingRules.REGRADED_WHILE_IT_IS_OPEN;
import static org.suyuan.grading.GradingRules.REGRADE_CHANGES_THE_GRADE;
import static org.suyuan.grading.GradingRules.REGRADE_NAMES_WHAT_CHANGED;
import static org.suyuan.grading.GradingRules.THERE_IS_A_DISPUTE;
import static org.suyuan.grading.GradingRules.UNITS_ARE_DISPUTED_AFTER_THE_DECISION;
import static org.suyuan.grading.GradingRules.UNITS_ARE_NAMED_WHILE_IT_IS_OPEN;
import static org.suyuan.grading.GradingRules.UNITS_CHANGE_WITH_A_REASON;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.OpinionsAsked;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.contract.intake.DangerReported;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.grading.limit.LimitCase;
import org.suyuan.grading.limit.LimitPolicy.Limits;
import org.suyuan.grading.panel.Opinion;
import org.suyuan.grading.panel.Panel;
import org.suyuan.grading.table.Fact;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.table.Verdict;
import org.suyuan.grading.units.Dispute;
import org.suyuan.grading.units.Responsibility;
import org.suyuan.grading.units.Units;
import org.suyuan.platform.deadline.Limit;
import org.suyuan.platform.deadline.Rungs;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.Aggregate;

/** The grading of one petition 定级: proposed by the table, decided by a clerk. Its id is the petition's. */
@Entity
@Table(name = "grading")
@SuppressWarnings("NullAway.Init")
public class Grading extends Aggregate {
    @Enumerated(EnumType.STRING)
    private GradingState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportIssued report;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade proposed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Verdict proposal;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Criteria criteria;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    /** Who decided first: later changes are held against that (G-09). */
    @Column(name = "first_decided_by")
    private @Nullable String firstDecidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Ruling ruling;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Regrading> regradings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Opinion> opinions = List.of();

    /** The departments asked, and once it is decided the units named, in a table: who is concerned may see it. */
    @ElementCollection
    @CollectionTable(name = "concerned_unit", joinColumns = @JoinColumn(name = "petition_id"))
    @BatchSize(size = 200)
    @Column(name = "unit")
    private Set<String> concernedUnits = new HashSet<>();

    /** Null while it is as the report proposes. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Responsibility responsibility;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "response_due_at")
    private @Nullable Instant responseDueAt;

    @Column(name = "response_from")
    private @Nullable Instant responseFrom;

    @Column(name = "consultation_required")
    private boolean consultationRequired;

    private boolean closed;

    /** Whether a decision is awaited. */
    private boolean open;

    /** By when it should be decided, for the worklist. */
    @Column(name = "waits_until")
    private Instant waitsUntil;

    protected Grading() {}

    /** Begins with what is known at the desk. */
    Grading(UUID petitionId, Instant receivedAt, String unit, @Nullable Accusation accusation) {
        super(petitionId, unit, accusation);
        this.state = GradingState.PROVISIONAL;
        this.receivedAt = receivedAt;
        this.waitsUntil = receivedAt;
        this.open = true;
    }

    /** Urgent at the desk: the response clock starts before any report (G-04, G-08). */
    ProvisionalGradeGiven gradeProvisionally(Rulebook rulebook) {
        grade = Grade.URGENT;
        return respond(receivedAt, rulebook);
    }

    /**
     * Danger becomes known later: a response is owed from that moment, and the decision, also one that was made, is awaited
     * from a person (G-08).
     *
     * @return empty where a response is owed already, or nothing is awaited any more
     */
    Optional<ProvisionalGradeGiven> endanger(DangerReported told, Rulebook rulebook, Instant now) {
        if (closed || state == GradingState.VOID) {
            return Optional.empty();
        }
        report = report == null ? null : report.with(told.urgentSigns());
        boolean owed = responseDueAt != null;
        Optional<ProvisionalGradeGiven> given =
                owed ? Optional.empty() : Optional.of(respond(told.reportedAt(), rulebook));
        if (state == GradingState.DECIDED) {
            open |= !owed;
        } else {
            grade = Grade.URGENT;
        }
        if (state == GradingState.PROPOSED) {
            propose(requireNonNull(report), rulebook, now);
        }
        return given;
    }

    private ProvisionalGradeGiven respond(Instant from, Rulebook rulebook) {
        LimitCase desk = new LimitCase(receivedAt, unit(), null, "", rulebook.sensitivePeriod());
        Limits limits = rulebook.limits().of(Grade.URGENT, desk, null, from, from, rulebook.calendar());
        Limit response = requireNonNull(limits.response());
        responseFrom = from;
        Instant respondBy = requireNonNull(limits.responseDueAt());
        responseDueAt = respondBy;
        waitsUntil = respondBy;
        return new ProvisionalGradeGiven(
                id(),
                Grade.URGENT,
                receivedAt,
                from,
                unit(),
                respondBy,
                accusation(),
                response.amount(),
                response.unit().name());
    }

    /** The report is in: the table proposes. */
    void propose(ReportIssued issued, Rulebook rulebook, Instant now) {
        report = issued;
        criteria = CriteriaScale.judge(issued);
        proposal = rulebook.judge(issued, criteria, Map.of());
        proposed = proposal.outcome().grade();
        proposedAt = now;
        state = GradingState.PROPOSED;
        waitsUntil = pressing(issued, proposal, rulebook, now);
    }

    /** The response, where one is asked for; else the limit that the proposed grade would have. */
    private Instant pressing(ReportIssued issued, Verdict verdict, Rulebook rulebook, Instant now) {
        if (responseDueAt != null) {
            return responseDueAt;
        }
        Judgement asProposed =
                new Judgement(CriteriaScale.judge(issued), verdict.outcome().grade(), null, Caller.SYSTEM, now);
        Limits limits = Ruling.of(asProposed, verdict, receivedAt, responsible().units(), rulebook, now, receivedAt)
                .limits();
        Instant response = limits.responseDueAt();
        return response == null ? limits.dueAt() : response;
    }

    /** The petition was refused: there is nothing to grade. */
    void voidIt() {
        state = GradingState.VOID;
        open = false;
    }

    /** Whether later steps work by its grade. */
    boolean isInForce() {
        return state == GradingState.DECIDED && !closed;
    }

    /** Step 5 has closed it: its grade stays as it is. */
    void close() {
        closed = true;
        open = false;
    }

    /** Asks departments for their opinion (G-01). */
    OpinionsAsked ask(List<String> units, String by, Instant now, Instant due) {
        OPINIONS_BELONG_TO_AN_OPEN_GRADING.demand(state == GradingState.PROPOSED, state);
        ACCUSATION_IS_GRADED_IN_CONFIDENCE.demand(accusation() == null);
        Panel panel = new Panel(opinions);
        List<String> asked = panel.unheard(units);
        opinions = panel.asked(asked, by, now, due).opinions();
        concernedUnits.addAll(asked);
        return new OpinionsAsked(id(), asked, due);
    }

    /** A department that was asked answers (G-01). */
    void answer(String unit, Grade preferred, String why, String by, Instant now) {
        OPINIONS_BELONG_TO_AN_OPEN_GRADING.demand(state == GradingState.PROPOSED, state);
        opinions = new Panel(opinions).answered(unit, preferred, why, by, now).opinions();
    }

    /** It turns out to accuse somebody: no department is heard any more (E-19, G-10). */
    @Override
    public void accuse(Accusation made) {
        super.accuse(made);
        opinions = new Panel(opinions).dissolved().opinions();
    }

    /** A clerk decides (G-01): by the proposal, or otherwise with the reason. */
    GradeDecided decide(Judgement judgement, Rulebook rulebook) {
        GRADE_STANDS_ON_THE_REPORT.demand(state == GradingState.PROPOSED, state);
        ReportIssued issued = requireNonNull(report);
        Verdict verdict = rulebook.judge(issued, judgement.criteria(), Map.of());
        Grade byTable = verdict.outcome().grade();
        boolean deviates = judgement.grade() != byTable || !judgement.criteria().equals(criteria);
        DEVIATION_GIVES_A_REASON.demand(!deviates || judgement.isReasoned(), byTable, Judgement.REASON);
        opinions =
                new Panel(opinions).settled(judgement.grade(), judgement.at()).opinions();
        state = GradingState.DECIDED;
        open = false;
        decidedAt = judgement.at();
        firstDecidedBy = judgement.by();
        concernedUnits.addAll(responsible().units().all());
        rule(judgement, verdict, rulebook, responseFrom == null ? receivedAt : responseFrom);
        return announcement();
    }

    /** Other units are named as responsible (I-11); told once the grade has told of the first ones. */
    Optional<UnitsChanged> name(Units named, String why, String by) {
        UNITS_ARE_NAMED_WHILE_IT_IS_OPEN.demand(state == GradingState.PROPOSED || isInForce(), state);
        UNITS_CHANGE_WITH_A_REASON.demand(why.strip().length() >= Judgement.REASON, Judgement.REASON);
        ACCUSED_UNIT_IS_NOT_RESPONSIBLE.demand(named.all().stream().noneMatch(this::accuses));
        String previous = responsible().units().lead();
        responsibility = responsible().named(named, why);
        if (state != GradingState.DECIDED) {
            return Optional.empty();
        }
        concernedUnits.addAll(named.all());
        ruling = ruling == null ? null : ruling.ledBy(previous, named.lead());
        return Optional.of(new UnitsChanged(
                id(),
                named.lead(),
                named.supporting(),
                previous,
                by,
                ruling == null ? List.of() : ruling.plan().steps()));
    }

    /** A person of the Centre names other units (I-11); never over a dispute, which is the superior's. */
    Optional<UnitsChanged> rename(Units named, String why, String by) {
        DISPUTE_IS_DECIDED_FIRST.demand(pending().isEmpty());
        return name(named, why, by);
    }

    /** A unit that is named disputes it (E-17). */
    void dispute(String unit, String why, String by, Instant now, Instant due) {
        UNITS_ARE_DISPUTED_AFTER_THE_DECISION.demand(isInForce(), state);
        responsibility = responsible().disputed(unit, why, by, now, due);
    }

    /** The common superior decides (E-17). */
    Optional<UnitsChanged> settle(Units decided, String how, String by, String unit) {
        THERE_IS_A_DISPUTE.demand(pending().isPresent());
        responsibility = responsible().settled(how, by, unit);
        return name(decided, how, by);
    }

    /** The dispute that awaits its decision. */
    Optional<Dispute> pending() {
        return Optional.ofNullable(responsibility).flatMap(Responsibility::pending);
    }

    /** Who is responsible: as the report says, until a person names others. */
    Responsibility responsible() {
        ReportIssued issued = requireNonNull(report);
        return responsibility == null
                ? Responsibility.proposed(new Units(issued.leadUnit(), issued.supportingUnits()))
                : responsibility;
    }

    /**
     * Facts have changed, and with them the grade (G-08).
     *
     * @param changed the facts as they are now
     * @param mayLower whether it is for the caller to lower a grade
     */
    GradeChanged regrade(Judgement judgement, Map<Fact, Object> changed, boolean mayLower, Rulebook rulebook) {
        REGRADED_WHILE_IT_IS_OPEN.demand(isInForce(), state);
        Grade before = requireNonNull(grade);
        REGRADE_CHANGES_THE_GRADE.demand(judgement.grade() != before || open, before);
        LOWERING_IS_THE_DIRECTORS.demand(mayLower || judgement.grade().compareTo(before) > 0);
        REGRADE_NAMES_WHAT_CHANGED.demand(!changed.isEmpty() && judgement.isReasoned(), Judgement.REASON);
        open = false;
        ReportIssued issued = requireNonNull(report);
        Map<Fact, Object> known = new EnumMap<>(Fact.class);
        regradings.forEach(earlier -> known.putAll(earlier.changed()));
        known.putAll(changed);
        Verdict verdict = rulebook.judge(issued, judgement.criteria(), known);
        Regrading.Before past =
                new Regrading.Before(before, criteria, reason, decidedBy, requireNonNull(dueAt), responseDueAt, ruling);
        rule(judgement, verdict, rulebook, responseFrom == null ? judgement.at() : responseFrom);
        regradings = Stream.concat(
                        regradings.stream(), Stream.of(Regrading.of(past, judgement, changed, requireNonNull(ruling))))
                .toList();
        Set<String> codes = changed.keySet().stream().map(Enum::name).collect(Collectors.toSet());
        return new GradeChanged(id(), before, codes, announcement());
    }

    /** What a judgement brings with it; a response, once asked for, keeps its beginning. */
    private void rule(Judgement judgement, Verdict verdict, Rulebook rulebook, Instant responseKnown) {
        DANGER_IS_NEVER_ORDINARY.demand(judgement.grade() != Grade.ORDINARY
                || List.of().equals(verdict.facts().get(Fact.URGENT_SIGNS)));
        Instant first = decidedAt == null ? receivedAt : decidedAt;
        Ruling ruled = Ruling.of(judgement, verdict, receivedAt, responsible().units(), rulebook, first, responseKnown);
        ruling = ruled;
        grade = ruled.grade();
        criteria = ruled.criteria();
        reason = judgement.reason();
        decidedBy = judgement.by();
        dueAt = ruled.limits().dueAt();
        responseDueAt = ruled.limits().responseDueAt();
        responseFrom = responseDueAt == null ? null : responseKnown;
        consultationRequired = !ruled.consultation().isEmpty();
    }

    private GradeDecided announcement() {
        Ruling ruled = requireNonNull(ruling);
        Limits limits = ruled.limits();
        Limit response = limits.response();
        Rungs rungs = limits.completion().rungs();
        return new GradeDecided(
                id(),
                unit(),
                ruled.grade(),
                requireNonNull(proposed),
                ruled.criteria().complexity(),
                ruled.criteria().urgency(),
                ruled.criteria().scope(),
                requireNonNull(decidedBy),
                limits.start(),
                limits.completion().amount(),
                limits.completion().unit().name(),
                limits.dueAt(),
                limits.responseDueAt(),
                consultationRequired,
                ruled.consultation(),
                responsible().units().lead(),
                responsible().units().supporting(),
                accusation(),
                response == null ? null : response.amount(),
                response == null ? null : response.unit().name(),
                responseFrom,
                receivedAt,
                limits.clause(),
                rungs == null ? null : rungs.remindPercent(),
                rungs == null ? null : rungs.duePercent(),
                rungs == null ? null : rungs.escalateAfterHours(),
                limits.suspendedBy(),
                ruled.plan().template(),
                ruled.plan().steps());
    }

    public GradingState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Grade proposed() {
        return proposed;
    }

    /** What the table said of the report; null before the report, and of what was proposed before there were tables. */
    public @Nullable Verdict proposal() {
        return proposal;
    }

    public @Nullable Criteria criteria() {
        return criteria;
    }

    public @Nullable Grade grade() {
        return grade;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant responseDueAt() {
        return responseDueAt;
    }

    /** By when it should be decided. */
    public Instant waitsUntil() {
        return waitsUntil;
    }

    /** What follows from the grade; null before a decision, and of decisions before there were tables. */
    public @Nullable Ruling ruling() {
        return ruling;
    }

    /** What departments were asked and said, in the order of asking. */
    public List<Opinion> opinions() {
        return opinions;
    }

    public List<Regrading> regradings() {
        return regradings;
    }

    public Set<ConsultationReason> consultationReasons() {
        if (ruling != null) {
            return ruling.consultation();
        }
        Grade known = grade == null ? proposed : grade;
        Criteria judged = criteria;
        boolean byTable = proposal != null && proposal.outcome().consultation();
        return report == null || known == null || judged == null
                ? Set.of()
                : Ruling.consultation(known, Facts.of(report, judged, false), byTable);
    }

    /** The units concerned, the lead unit first. */
    public List<String> units() {
        return report == null ? List.of(unit()) : responsible().units().all();
    }

    /** Who is responsible, where others are named than in the report or it was disputed; else null. */
    public @Nullable Responsibility responsibility() {
        return responsibility;
    }
}
