package org.suyuan.grading.panel;

import static org.suyuan.grading.panel.PanelRules.ONLY_WHO_IS_ASKED_ANSWERS;
import static org.suyuan.grading.panel.PanelRules.PANEL_HAS_A_MONTH;
import static org.suyuan.grading.panel.PanelRules.PANEL_IS_HEARD;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.time.Zone;

/** The departments asked about one grade 定级会商, with what they say. Immutable. */
@Embeddable
public record Panel(@JdbcTypeCode(SqlTypes.JSON) List<Opinion> opinions) {
    /** Nobody is asked. */
    public static final Panel NONE = new Panel(List.of());

    /** Longer no department thinks about a grade. */
    static final Duration LONGEST = Duration.ofDays(30);

    /** Which of some departments can be asked: who has answered is not asked again. */
    public List<String> unheard(List<String> units) {
        return units.stream()
                .distinct()
                .filter(unit -> opinions.stream().noneMatch(known -> known.isOf(unit) && known.grade() != null))
                .toList();
    }

    /** Departments are asked, or anew. */
    public Panel asked(List<String> units, String by, Instant now, Instant due) {
        PANEL_HAS_A_MONTH.demand(!due.isAfter(now.plus(LONGEST)), LONGEST.toDays());
        return new Panel(Stream.concat(
                        opinions.stream().filter(known -> !units.contains(known.unit())),
                        units.stream().map(unit -> Opinion.asked(unit, by, now, due)))
                .toList());
    }

    /** A department that was asked answers, or answers anew. */
    public Panel answered(String unit, Grade preferred, String why, String by, Instant now) {
        ONLY_WHO_IS_ASKED_ANSWERS.demand(opinions.stream().anyMatch(known -> known.isOf(unit)));
        return new Panel(opinions.stream()
                .map(known -> known.isOf(unit) ? known.given(preferred, why, by, now) : known)
                .toList());
    }

    /** A grade is decided: who agreed, who differed, who was silent. What is urgent waits for nobody. */
    public Panel settled(Grade decided, Instant now) {
        opinions.stream()
                .filter(opinion -> decided != Grade.URGENT && opinion.delays(now))
                .findFirst()
                .ifPresent(opinion -> PANEL_IS_HEARD.demand(
                        false, opinion.unit(), LocalDateTime.ofInstant(opinion.dueAt(), Zone.OF_RECORD)));
        return new Panel(
                opinions.stream().map(opinion -> opinion.settled(decided)).toList());
    }

    /** It turns out to be an accusation: nobody answers any more. */
    public Panel dissolved() {
        return new Panel(opinions.stream().map(Opinion::unheard).toList());
    }
}
