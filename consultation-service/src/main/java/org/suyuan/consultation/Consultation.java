package org.suyuan.consultation;

import static java.util.Objects.requireNonNull;
import static org.suyuan.consultation.ConsultationRules.ACCUSED_UNIT_TAKES_NO_PART;
import static org.suyuan.consultation.ConsultationRules.CHAIR_ADOPTS_THE_MINUTES;
import static org.suyuan.consultation.ConsultationRules.CHAIR_IS_LEADER_OR_DIRECTOR;
import static org.suyuan.consultation.ConsultationRules.CONSULTATION_IS_CALLED_ONCE;
import static org.suyuan.consultation.ConsultationRules.EVERY_DEPARTMENT_HAS_STATED;
import static org.suyuan.consultation.ConsultationRules.LEAD_UNIT_TAKES_PART;
import static org.suyuan.consultation.ConsultationRules.MINUTES_FOLLOW_THE_CALL;
import static org.suyuan.consultation.ConsultationRules.NOT_OF_WHAT_WAS_TAKEN_BACK;
import static org.suyuan.consultation.ConsultationRules.ONLY_PARTICIPANTS_STATE;
import static org.suyuan.consultation.ConsultationRules.STATEMENTS_BEFORE_THE_MINUTES;
import static org.suyuan.consultation.ConsultationRules.STATEMENT_SHOWS_NO_PERSON;
import static org.suyuan.consultation.ConsultationRules.WAIVER_IS_PROPOSED_FIRST;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
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

    /** Null while nobody proposed not to hold it. */
    @Embedded
    private @Nullable Waiver waiver;

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
        if (state.isOpen()) {
            state = ConsultationState.VOID;
        }
    }

    /** Refuses what is begun for a petition that was taken back. */
    public void demandLiving() {
        NOT_OF_WHAT_WAS_TAKEN_BACK.demand(state != ConsultationState.VOID);
    }

    /** Calls the consultation; who calls it is its chair (C-02). */
    ConsultationCalled call(Call called, String by, boolean mayChair, Instant now) {
        CONSULTATION_IS_CALLED_ONCE.demand(state == ConsultationState.REQUIRED, state);
        CHAIR_IS_LEADER_OR_DIRECTOR.demand(mayChair);
        called.check(now);
        ACCUSED_UNIT_TAKES_NO_PART.demand(
                called.participants().stream().map(Participant::unit).noneMatch(this::accuses));
        state = ConsultationState.CALLED;
        waiver = null;
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
    void state(String unit, String text, List<UUID> files, String by, Instant now) {
        STATEMENTS_BEFORE_THE_MINUTES.demand(state == ConsultationState.CALLED, state);
        ONLY_PARTICIPANTS_STATE.demand(requireNonNull(call).includes(unit));
        STATEMENT_SHOWS_NO_PERSON.demandNone(PersonalData.in(Map.of("/text", text)));
        statements = Stream.concat(statements.stream(), Stream.of(new Statement(unit, text, by, now, files)))
                .toList();
    }

    /** Adopts the minutes (C-05, C-06). */
    MinutesAdopted adopt(Minutes agreed, String number, String by, Instant now) {
        MINUTES_FOLLOW_THE_CALL.demand(state == ConsultationState.CALLED, state);
        CHAIR_ADOPTS_THE_MINUTES.demand(isChairedBy(by));
        List<String> silent = silentDepartments();
        EVERY_DEPARTMENT_HAS_STATED.demand(
                silent.isEmpty() || requireNonNull(call).hasHeardEnough(now), String.join("、", silent));
        LEAD_UNIT_TAKES_PART.demand(requireNonNull(call).includes(agreed.leadUnit()));
        agreed.check(Zone.dateOf(now));
        agreed.items().forEach(item -> takesPart(item.unit()));
        state = ConsultationState.ADOPTED;
        minutes = agreed.adopted(number, silent);
        return new MinutesAdopted(
                id(),
                by,
                agreed.leadUnit(),
                agreed.items().stream()
                        .map(item -> new MinutesAdopted.Item(item.itemId(), item.unit(), item.dueOn()))
                        .toList(),
                null);
    }

    /** Proposes not to hold it, with the ground; the method demands it, so a leader consents (C-01). */
    void proposeWaiver(WaiverGround ground, String by) {
        CONSULTATION_IS_CALLED_ONCE.demand(state == ConsultationState.REQUIRED, state);
        waiver = new Waiver(ground, by);
    }

    /** It is not held. */
    ConsultationWaived consentToWaiver(String by) {
        CONSULTATION_IS_CALLED_ONCE.demand(state == ConsultationState.REQUIRED, state);
        WAIVER_IS_PROPOSED_FIRST.demand(waiver != null);
        WaiverGround ground = requireNonNull(waiver).consent(by);
        state = ConsultationState.WAIVED;
        return new ConsultationWaived(id(), ground, by);
    }

    /** A unit has something to do: it sees the consultation from here on. The accused unit never has. */
    public void takesPart(String unit) {
        ACCUSED_UNIT_TAKES_NO_PART.demand(!accuses(unit));
        participantUnits.add(unit);
    }

    /** Whether a unit was called. */
    public boolean isCalled(String unit) {
        return call != null && call.includes(unit);
    }

    /** Whether an account chairs it. */
    public boolean isChairedBy(String account) {
        return chair != null && Written.isSamePerson(chair, account);
    }

    private List<String> silentDepartments() {
        Set<String> stated = statements.stream().map(Statement::unit).collect(Collectors.toSet());
        return requireNonNull(call)
                .departments()
                .filter(unit -> !stated.contains(unit))
                .distinct()
                .toList();
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

    /** Why it is not held, or shall not be; null while nobody proposed it. */
    public @Nullable Waiver waiver() {
        return waiver;
    }
}
