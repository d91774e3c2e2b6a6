package org.suyuan.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Upgrade;

/** That petitions which were graded before there were editions, panels and simulations go on as they were. */
class UpgradeTest {
    private static final String GRADED = "insert into grading (id, version, state, received_at, unit, confidential,"
            + " consultation_required, response_due_at, decided_by, report) values ";

    @Test
    void what_was_graded_before_is_listed_seen_and_held_against_who_decided() throws SQLException {
        try (Upgrade upgrade = new Upgrade("2")) {
            upgrade.with(GRADED + "('00000000-0000-7000-8000-000000000001', 0, 'PROVISIONAL', '2026-11-01 08:00+08',"
                    + " '/group/mine-2', false, false, '2026-11-01 10:00+08', null, null),"
                    + " ('00000000-0000-7000-8000-000000000002', 1, 'PROPOSED', '2026-11-02 08:00+08',"
                    + " '/group/mine-2', false, false, null, null, '{\"leadUnit\": \"/group/hr\"}'),"
                    + " ('00000000-0000-7000-8000-000000000003', 2, 'DECIDED', '2026-11-03 08:00+08',"
                    + " '/group/mine-2', false, false, null, 'clerk-wang',"
                    + " '{\"leadUnit\": \"/group/hr\", \"supportingUnits\": [\"/group/safety\"]}')");
            upgrade.toToday();
            assertThat(upgrade.find("select right(id::text, 1) from grading where open order by waits_until"))
                    .containsExactly("1", "2");
            assertThat(upgrade.find("select right(id::text, 1) from grading"
                            + " where response_from = received_at and waits_until = response_due_at"))
                    .containsExactly("1");
            assertThat(upgrade.find("select right(petition_id::text, 1) || unit from concerned_unit order by unit"))
                    .containsExactly("3/group/hr", "3/group/safety");
            assertThat(upgrade.find("select first_decided_by from grading where first_decided_by is not null"))
                    .containsExactly("clerk-wang");
        }
    }
}
