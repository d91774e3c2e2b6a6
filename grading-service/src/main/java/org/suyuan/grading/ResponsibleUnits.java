package org.suyuan.grading;

import static org.suyuan.grading.GradingRules.UNITS_CHANGE_WITH_A_REASON;
import static org.suyuan.grading.units.DisputeRules.THERE_IS_A_DISPUTE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.grading.units.Responsibility;

/** The units responsible for a petition (I-11), and all that may see its grading because it concerns them. */
@Embeddable
class ResponsibleUnits {
    /** The departments asked, and once it is decided the units named, in a table that visibility is asked of. */
    @ElementCollection
    @CollectionTable(name = "concerned_unit", joinColumns = @JoinColumn(name = "petition_id"))
    @BatchSize(size = 200)
    @Column(name = "unit")
    private Set<String> concernedUnits = new HashSet<>();

    /** Null while it is as the report proposes. */
    @Column(name = "responsibility")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Responsibility named;

    void concern(Collection<String> units) {
        concernedUnits.addAll(units);
    }

    /** As the report says, until a person names others. */
    Responsibility of(ReportIssued report) {
        return named == null ? Responsibility.proposed(new Units(report.leadUnit(), report.supportingUnits())) : named;
    }

    /** Others are named; returns the lead unit until now. */
    String name(ReportIssued report, Units others, String why) {
        UNITS_CHANGE_WITH_A_REASON.demand(why.strip().length() >= Judgement.REASON, Judgement.REASON);
        String previous = of(report).units().lead();
        named = of(report).named(others, why);
        return previous;
    }

    void dispute(ReportIssued report, String unit, String why, String by, Instant now, Instant due) {
        named = of(report).disputed(unit, why, by, now, due);
    }

    void settle(String how, String by, String unit) {
        THERE_IS_A_DISPUTE.demand(named != null && named.pending().isPresent());
        named = named == null ? null : named.settled(how, by, unit);
    }
}
