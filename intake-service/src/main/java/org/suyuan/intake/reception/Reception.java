package org.suyuan.intake.reception;

import static org.suyuan.intake.reception.ReceptionRules.JOINT_RECEPTION_NAMES_DEPARTMENTS;
import static org.suyuan.intake.reception.ReceptionRules.RECEPTION_HAS_ROOM;
import static org.suyuan.intake.reception.ReceptionRules.RECEPTION_IS_RECORDED_FROM_ITS_DAY_ON;
import static org.suyuan.intake.reception.ReceptionRules.RECEPTION_LIES_AHEAD;
import static org.suyuan.intake.reception.ReceptionRules.RECEPTION_TAKES_PLACE;
import static org.suyuan.intake.reception.ReceptionRules.RECEPTION_WITHIN_A_YEAR;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suyuan.platform.store.Aggregate;

/** A day on which a leader receives 接待日. */
@Entity
@Table(name = "reception")
@SuppressWarnings("NullAway.Init")
public class Reception extends Aggregate {
    /** nobody plans further ahead (our decision). */
    private static final int YEAR = 366;

    @Enumerated(EnumType.STRING)
    private ReceptionKind kind;

    @Enumerated(EnumType.STRING)
    private ReceptionState state;

    private LocalDate day;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "to_time")
    private LocalTime to;

    private String place;
    private String leader;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> departments;

    private int places;
    private int booked;

    protected Reception() {}

    /**
     * What is planned.
     *
     * @param unit path of the unit whose people are received
     * @param day in the zone of record
     * @param place code of the hall or station
     * @param leader account
     * @param departments paths of the departments that receive together
     * @param places how many can be received
     */
    public record Plan(
            ReceptionKind kind,
            String unit,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            String place,
            String leader,
            List<String> departments,
            int places) {}

    /** Is planned for a day to come, or for today. */
    Reception(UUID id, Plan plan, LocalDateTime now) {
        super(id, plan.unit(), null);
        RECEPTION_LIES_AHEAD.demand(
                plan.day().atTime(plan.to()).isAfter(now) && plan.from().isBefore(plan.to()));
        RECEPTION_WITHIN_A_YEAR.demand(!plan.day().isAfter(now.toLocalDate().plusDays(YEAR)), YEAR);
        JOINT_RECEPTION_NAMES_DEPARTMENTS.demand(
                plan.kind() != ReceptionKind.JOINT || !plan.departments().isEmpty());
        this.kind = plan.kind();
        this.state = ReceptionState.PLANNED;
        this.day = plan.day();
        this.from = plan.from();
        this.to = plan.to();
        this.place = plan.place();
        this.leader = plan.leader();
        this.departments = plan.departments();
        this.places = plan.places();
    }

    /** Gives one place away. */
    void book(LocalDate today) {
        RECEPTION_TAKES_PLACE.demand(state == ReceptionState.PLANNED && !day.isBefore(today));
        RECEPTION_HAS_ROOM.demand(booked < places, places);
        booked++;
    }

    /** Takes one place back. */
    void free() {
        booked--;
    }

    void cancel(LocalDate today) {
        RECEPTION_TAKES_PLACE.demand(state == ReceptionState.PLANNED && !day.isBefore(today));
        state = ReceptionState.CANCELLED;
    }

    /** Whether what was said can be put on record. */
    void demandHeld(LocalDate today) {
        RECEPTION_TAKES_PLACE.demand(state == ReceptionState.PLANNED);
        RECEPTION_IS_RECORDED_FROM_ITS_DAY_ON.demand(!today.isBefore(day));
    }

    public ReceptionKind kind() {
        return kind;
    }

    public ReceptionState state() {
        return state;
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime to() {
        return to;
    }

    public String place() {
        return place;
    }

    public String leader() {
        return leader;
    }

    public List<String> departments() {
        return departments;
    }

    public int places() {
        return places;
    }

    /** Places that are left. */
    public int freePlaces() {
        return places - booked;
    }
}
