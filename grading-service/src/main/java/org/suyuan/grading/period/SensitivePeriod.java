package org.suyuan.grading.period;

import static org.suyuan.grading.period.PeriodRules.DUTY_LIES_IN_ITS_PERIOD;
import static org.suyuan.grading.period.PeriodRules.PERIOD_ENDS_AFTER_IT_BEGINS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suyuan.contract.Branch;
import org.suyuan.platform.time.NewId;

/** A sensitive period 敏感时期 of a unit and all below it. */
@Entity
@Table(name = "sensitive_period")
@SuppressWarnings("NullAway.Init")
public class SensitivePeriod {
    @Id
    private UUID id;

    private String name;
    private String unit;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Duty> roster;

    protected SensitivePeriod() {}

    /** Refused when it ends before it begins, or a duty lies outside. */
    public SensitivePeriod(String name, String unit, LocalDate firstDay, LocalDate lastDay, List<Duty> roster) {
        PERIOD_ENDS_AFTER_IT_BEGINS.demand(!lastDay.isBefore(firstDay));
        DUTY_LIES_IN_ITS_PERIOD.demand(roster.stream()
                .allMatch(duty -> !duty.day().isBefore(firstDay) && !duty.day().isAfter(lastDay)));
        this.id = NewId.next();
        this.name = name;
        this.unit = unit;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.roster = roster;
    }

    /** Whether it holds at a unit on a day. */
    boolean holds(LocalDate day, String at) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && Branch.covers(unit, at);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public List<Duty> roster() {
        return roster;
    }
}
