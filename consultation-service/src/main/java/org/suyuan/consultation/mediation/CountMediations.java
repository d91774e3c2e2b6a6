package org.suyuan.consultation.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.suyuan.consultation.Period;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/** Counts how mediation fares. */
@ApplicationScoped
public class CountMediations {
    @Inject
    Sql sql;

    @Inject
    Scope scope;

    /** How those about units of the caller's branch fare that were asked for between two days; accusations are none (E-19). */
    @Transactional
    public MediationFigures figures(LocalDate from, LocalDate to) {
        Period.check(from, to);
        Visibility branch = scope.branch();
        return sql.first(
                        "select count(*) as requested, count(agreed_on) filter (where mediation.state <> 'FAILED') as agreed, count(*) filter (where mediation.state = 'FAILED') as failed,"
                                + " avg(agreed_on - requested_on) as days, coalesce(sum(mediation.sum) filter (where currency = 'CNY' and mediation.state <> 'FAILED'), 0) as sum,"
                                + " coalesce(sum((select sum(amount) from agreement_part where mediation_id = mediation.id"
                                + " and performed_on is not null)) filter (where currency = 'CNY'), 0) as performed"
                                + " from mediation join consultation on consultation.id = petition_id and not confidential"
                                + " where requested_on between ? and ? and (unit = ? or unit like ? escape '\\')",
                        CountMediations::read,
                        from,
                        to,
                        branch.branch(),
                        branch.below())
                .orElseThrow();
    }

    private static MediationFigures read(ResultSet row) throws SQLException {
        int agreed = row.getInt("agreed");
        int failed = row.getInt("failed");
        BigDecimal days = row.getBigDecimal("days");
        return new MediationFigures(
                row.getInt("requested"),
                agreed,
                failed,
                agreed + failed == 0 ? null : (double) agreed / (agreed + failed),
                days == null ? null : days.doubleValue(),
                Mediations.money(row, "sum"),
                Mediations.money(row, "performed"));
    }
}
