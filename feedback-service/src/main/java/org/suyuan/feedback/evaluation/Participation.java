package org.suyuan.feedback.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;

/** How many petitioners who were asked say something, and how many of them are satisfied 参评率、满意率 (F-04, E-27). */
@ApplicationScoped
public class Participation {
    /** From here on a petitioner is satisfied. */
    static final int SATISFIED = 4;

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    /** The figures of a unit. Accusations are not counted (E-19). */
    @Schema(
            name = "Participation",
            description = "How many of a unit's petitioners take part, and are satisfied 参评满意率 (E-27)")
    public record OfUnit(
            @Schema(description = "Path of the unit that replied", examples = "/group/hr")
            String unit,

            @Schema(description = "Replies that petitioners were asked about", examples = "20")
            int asked,

            @Schema(description = "Of them evaluated", examples = "10")
            int evaluated,

            @Schema(description = "Of those by phone", examples = "4")
            int byPhone,

            @Schema(description = "Of those satisfied: 4 or 5 on the whole", examples = "8")
            int satisfied,

            @Schema(description = "Of those dissatisfied", examples = "1")
            int dissatisfied,

            @Schema(
                    description = "Satisfied with participation 参评满意率: participation times satisfaction",
                    examples = "0.4")
            double satisfaction) {}

    /**
     * By unit of the caller's branch, of replies that were delivered in a period.
     *
     * @param from its first day
     * @param to its last day
     */
    @Transactional
    public List<OfUnit> of(LocalDate from, LocalDate to) {
        Visibility branch = scope.branch();
        return sql.list(
                "select evaluation.unit, count(*) as asked, count(given_at) as evaluated,"
                        + " count(*) filter (where way = 'PHONE') as by_phone, count(*) filter (where score >= ?) as satisfied,"
                        + " count(*) filter (where dissatisfied) as dissatisfied from evaluation"
                        + " join handling on handling.id = petition_id and not confidential"
                        + " where asked_on between ? and ? and (evaluation.unit = ? or evaluation.unit like ? escape '\\')"
                        + " group by evaluation.unit order by evaluation.unit",
                row -> new OfUnit(
                        row.getString("unit"),
                        row.getInt("asked"),
                        row.getInt("evaluated"),
                        row.getInt("by_phone"),
                        row.getInt("satisfied"),
                        row.getInt("dissatisfied"),
                        row.getInt("satisfied") / (double) row.getInt("asked")),
                SATISFIED,
                from,
                to,
                branch.branch(),
                branch.below());
    }
}
