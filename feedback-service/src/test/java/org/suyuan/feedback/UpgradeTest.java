package org.suyuan.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
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

    @Test
    @DisplayName("X-35 what was written before waits to be sealed, and lies nowhere else")
    void what_was_written_before_waits_to_be_sealed() throws SQLException {
        String handling =
                "insert into handling (id, version, state, grade, received_at, unit, handling_unit, contacted,"
                        + " disclosure_decided, confidential, consultation_required, plan, suspended_by, extensions, supporting,"
                        + " returns, reply, delivery, evaluation_comment, revisit)"
                        + " values ('00000000-0000-7000-8000-000000000001', 0, 'REVISITED', 'URGENT', now(), '/group', '/group',"
                        + " true, false, false, false, '[]', '[]', '[]', '[]', '[]',"
                        + " '{\"opinion\": \"SUPPORT\", \"facts\": \"planted\"}',"
                        + " '{\"way\": \"POST\", \"deliveredOn\": \"2026-11-20\", \"proof\": \"planted proof\"}', 'planted comment',"
                        + " '{\"implemented\": true, \"notes\": \"planted notes\", \"newMatter\":"
                        + " {\"matterId\": \"m\", \"title\": \"planted\", \"text\": \"text\", \"unit\": \"/group\"}}')";
        String review =
                "insert into review (id, version, petition_id, stage, body, contested, asked_on, asked_by, demand)"
                        + " values ('00000000-0000-7000-8000-000000000002', 0, '00000000-0000-7000-8000-000000000001', 'REVIEW',"
                        + " '/group', '{\"opinion\": \"EXPLAIN\"}', '2026-11-20', 'clerk', 'planted demand')";
        try (Upgrade upgrade = new Upgrade("9")) {
            upgrade.with(handling);
            upgrade.with(review);
            upgrade.toToday();
            assertThat(upgrade.find(
                            "select kind from writing join unsealed using (id) where sealed is null order by kind"))
                    .containsExactly("DELIVERY", "DEMAND", "EVALUATION", "NEW_MATTER", "REPLY", "REPLY", "REVISIT");
            assertThat(upgrade.find("select opinion || reply_id || delivery || revisit from handling"))
                    .singleElement()
                    .asString()
                    .startsWith("SUPPORT00000000-0000-7000-8000-000000000001")
                    .contains("newMatterId")
                    .doesNotContain("planted");
            assertThat(upgrade.find("select contested_reply::text from review"))
                    .containsExactly("00000000-0000-7000-8000-000000000002");
        }
    }
}
