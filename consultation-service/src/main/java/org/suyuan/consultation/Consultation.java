package org.suyuan.consultation;

import static java.util.Objects.requireNonNull;
import static org.suyuan.consultation.ConsultationRules.ACCUSED_UNIT_TAKES_NO_PART;
import static org.suyuan.consultation.ConsultationRules.CHAIR_ADOPTS_THE_MINUTES;
import static org.suyuan.consultation.ConsultationRules.CHAIR_IS_LEADER_OR_DIRECTOR;
import static org.suyuan.consultation.ConsultationRules.CONSULTATION_IS_CALLED_ONCE;
import static org.suyuan.consultation.ConsultationRules.EVERY_DEPARTMENT_HAS_STATED;
import static org.suyuan.consultation.ConsultationRules.ITEM_IS_DONE_ONCE;
import static org.suyuan.consultation.ConsultationRules.LEAD_UNIT_TAKES_PART;
import static org.suyuan.consultation.ConsultationRules.MINUTES_FOLLOW_THE_CALL;
import static org.suyuan.consultation.ConsultationRules.ONLY_PARTICIPANTS_STATE;
import static org.suyuan.consultation.ConsultationRules.STATEMENTS_BEFORE_THE_MINUTES;
import static org.suyuan.consultation.ConsultationRules.STATEMENT_SHOWS_NO_PERSON;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.consultation.ActionItemDone;
import org.suyuan.contract.consultation.ConsultationCalled;
import org.suyuan.contract.consultation.ConsultationWaived;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.platform.personaldata.PersonalData;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.store.Aggregate;
import org.suyuan.platform.time.Zone;

/** The joint consultation on one petition 联席会诊. Its id is the petition's. */
@Entity
@Table(name = "consultation")
@SuppressWarnings("NullAway.Init")
public class Consultation extends Aggregate {
    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<ConsultationReason> reasons;

    @Column(name = "due_at")
    private Instant dueAt;

    private @Nullable String chair;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Call call;

    /** The units of the call once more, in a table: who takes part may see it. */
    @ElementCollection
    @CollectionTable(name = "participant_unit", joinColumns = @JoinColumn(name = "petition_id"))
    @Column(name = "unit")
    private Set<String> participantUnits = new HashSet<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Statement> statements;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Minutes minutes;

    @Column(name = "waiver_ground")
    @Enumerated(EnumType.STRING)
    private @Nullable WaiverGround waiverGround;

    protected Consultation() {}

    /** Required by the grade decision (C-01). */
    Consultation(GradeDecided decided) {
        super(decided.petitionId(), decided.unit(), decided.accusation());
        this.state = ConsultationState.REQUIRED;
        this.statements = List.of();
        note(decided);
    }

    /** The grade has changed (G-08); what no longer asks for a consultation does not end one: its chair waives it. */
    void regraded(GradeDecided decided) {
        note(decided);
    }

    private void note(GradeDecided decided) {
        grade = decided.grade();
        dueAt = decided.handling().dueAt();
        reasons = decided.consultation().isEmpty() ? reasons : decided.consultation();
    }

    /** The petition was taken back; minutes that were adopted stay. */
    void voidIt() {
        if (state == ConsultationState.REQUIRED || state == ConsultationState.CALLED) {
            state = ConsultationState.VOID;
        }
    }

    /** Calls the consultation; who calls it is its chair (C-02). */
    ConsultationCalled call(Call called, String by, boolean mayChair, Instant now) {
        CONSULTATION_IS_CALLED_ONCE.demand(state == ConsultationState.REQUIRED, state);
        CHAIR_IS_LEADER_OR_DIRECTOR.demand(mayChair);
        called.check(now);
        ACCUSED_UNIT_TAKES_NO_PART.demand(
                called.participants().stream().map(Participant::unit).noneMatch(this::accuses));
        state = ConsultationState.CALLED;
        chair = by;
        call = called;
        participantUnits = called.participants().stream().map(Participant::unit).collect(Collectors.toSet());
        return new ConsultationCalled(
                id(),
                by,
                called.meetsAt(),
                called.participants().stream().map(Participant::unit).toList());
    }

    /** Puts a statement on record (C-04). A unit may state more than once; all are kept. */
    void state(String unit, String text, String by, Instant now) {
        STATEMENTS_BEFORE_THE_MINUTES.demand(state == ConsultationState.CALLED, state);
        ONLY_PARTICIPANTS_STATE.demand(requireNonNull(call).includes(unit));
        STATEMENT_SHOWS_NO_PERSON.demandNone(PersonalData.in(Map.of("/text", text)));
        statements = Stream.concat(statements.stream(), Stream.of(new Statement(unit, text, by, now)))
                .toList();
    }

    /** Adopts the minutes (C-05, C-06). */
    MinutesAdopted adopt(Minutes agreed, String by, Instant now) {
        MINUTES_FOLLOW_THE_CALL.demand(state == ConsultationState.CALLED, state);
        CHAIR_ADOPTS_THE_MINUTES.demand(chair != null && Written.isSamePerson(by, chair));
        EVERY_DEPARTMENT_HAS_STATED.demand(
                silentDepartment().isEmpty(), silentDepartment().orElse(""));
        LEAD_UNIT_TAKES_PART.demand(requireNonNull(call).includes(agreed.leadUnit()));
        agreed.check(Zone.dateOf(now));
        state = ConsultationState.ADOPTED;
        minutes = agreed;
        return new MinutesAdopted(
                id(),
                by,
                agreed.leadUnit(),
                agreed.items().stream()
                        .map(item -> new MinutesAdopted.Item(item.itemId(), item.unit(), item.dueOn()))
                        .toList());
    }

    /** Waives the consultation, with its ground. */
    ConsultationWaived waive(WaiverGround ground, String by) {
        CONSULTATION_IS_CALLED_ONCE.demand(state == ConsultationState.REQUIRED, state);
        state = ConsultationState.WAIVED;
        waiverGround = ground;
        return new ConsultationWaived(id(), ground, by);
    }

    /** Reports an action item done (C-06). */
    ActionItemDone done(UUID itemId, LocalDate day, String by) {
        Minutes adopted = minutes;
        ITEM_IS_DONE_ONCE.demand(adopted != null && adopted.awaits(itemId));
        minutes = requireNonNull(adopted).withDone(itemId, day);
        return new ActionItemDone(id(), itemId, by);
    }

    /** The unit that is to do an action item. */
    Optional<String> unitOf(UUID itemId) {
        return Optional.ofNullable(minutes).stream()
                .flatMap(adopted -> adopted.items().stream())
                .filter(item -> item.itemId().equals(itemId))
                .map(Minutes.Item::unit)
                .findFirst();
    }

    private Optional<String> silentDepartment() {
        Set<String> stated = statements.stream().map(Statement::unit).collect(Collectors.toSet());
        return requireNonNull(call)
                .departments()
                .filter(unit -> !stated.contains(unit))
                .findFirst();
    }

    public ConsultationState state() {
        return state;
    }

    public Grade grade() {
        return grade;
    }

    public Set<ConsultationReason> reasons() {
        return reasons;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String chair() {
        return chair;
    }

    public @Nullable Call call() {
        return call;
    }

    public List<Statement> statements() {
        return statements;
    }

    public @Nullable Minutes minutes() {
        return minutes;
    }

    public @Nullable WaiverGround waiverGround() {
        return waiverGround;
    }
}
