package org.suyuan.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Upgrade;

/** That what was being handled before a grade could do without a consultation still awaits its own. */
class UpgradeTest {
    @Test
    void what_was_graded_before_still_needs_its_consultation() throws SQLException {
        String handling =
                "insert into handling (id, version, state, grade, received_at, unit, handling_unit, contacted,"
                        + " disclosure_decided, confidential) select gen_random_uuid(), 0, state, 'URGENT', now(), '/group/mine-2',"
                        + " '/group/mine-2', false, false, false from unnest(array['PROVISIONAL', 'ASSIGNED']) state";
        try (Upgrade upgrade = new Upgrade("4")) {
            upgrade.with(handling);
            upgrade.toToday();
            assertThat(upgrade.find("select state from handling where consultation_required"))
                    .containsExactly("ASSIGNED");
            assertThat(upgrade.find("select plan::text from handling")).containsExactly("[]", "[]");
        }
    }
}
