package org.suyuan.feedback.extremeact;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Refused;

class RecordActTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @DisplayName("X-38 recorded on the seventh day, not on the eighth, nor before it happens")
    void recorded_soon() {
        demand(TODAY.minusDays(7), TODAY.plusDays(30));
        demand(TODAY, TODAY.plusDays(30));
        Refused.by(ExtremeActRules.ACT_RECORDED_WITHIN_7_DAYS, () -> demand(TODAY.minusDays(8), TODAY.plusDays(30)));
        Refused.by(ExtremeActRules.ACT_RECORDED_WITHIN_7_DAYS, () -> demand(TODAY.plusDays(1), TODAY.plusDays(30)));
    }

    @Test
    @DisplayName("X-38 the record ends after today, on the 180th day at last")
    void ends_by_a_day() {
        demand(TODAY, TODAY.plusDays(1));
        demand(TODAY, TODAY.plusDays(180));
        Refused.by(ExtremeActRules.ACT_ENDS_WITHIN_180_DAYS, () -> demand(TODAY, TODAY));
        Refused.by(ExtremeActRules.ACT_ENDS_WITHIN_180_DAYS, () -> demand(TODAY, TODAY.plusDays(181)));
    }

    private static void demand(LocalDate occurredOn, LocalDate endsOn) {
        RecordAct.demandDays(new RecordAct.Act(ActKind.BLOCKADE, null, occurredOn, endsOn, true, "堵门"), TODAY);
    }
}
