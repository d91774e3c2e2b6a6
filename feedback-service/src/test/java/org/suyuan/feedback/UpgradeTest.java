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
    @DisplayName("X-36 what revisits said of retaliation before becomes a case, and nothing else tells it any more")
    void retaliation_becomes_a_case() throws SQLException {
        String handling =
                "insert into handling (id, version, state, grade, received_at, closed_at, unit, handling_unit, contacted,"
                        + " disclosure_decided, confidential, consultation_required, plan, suspended_by, extensions, supporting,"
                        + " returns, revisit) select gen_random_uuid(), 0, 'REVISITED', 'URGENT', now(), now(), '/group',"
                        + " '/group/hr', true, true, false, false, '[]', '[]', '[]', '[]', '[]', revisit::jsonb"
                        + " from unnest(array['{\"implemented\": true, \"satisfied\": true, \"retaliation\": true}',"
                        + " '{\"implemented\": true, \"satisfied\": true, \"retaliation\": false}', null]) revisit";
        String told = "insert into timeline (event_id, petition_id, type, source, occurred_at, data)"
                + " select gen_random_uuid(), id, 'org.suyuan.feedback.revisit-completed.v1', '/feedback-service', now(),"
                + " '{\"retaliation\": true}' from handling where revisit is null";
        try (Upgrade upgrade = new Upgrade("16")) {
            upgrade.with(handling);
            upgrade.with(told);
            upgrade.toToday();
            assertThat(upgrade.find("select unit || ' ' || source from protection_case"
                            + " join protection_entry on case_id = protection_case.id"))
                    .containsExactly("/group/hr REVISIT", "/group/hr REVISIT");
            assertThat(upgrade.find("select count(*) from handling where revisit ? 'retaliation'"))
                    .containsExactly("0");
            assertThat(upgrade.find("select data from timeline")).containsExactly("{}");
            assertThat(upgrade.find("select count(*) from revisit where not relapsed"))
                    .containsExactly("2");
        }
    }

    @Test
    @DisplayName("F-09 what was closed before as resolved or at an end keeps that as a fact of its own")
    void what_was_closed_before_keeps_its_outcome() throws SQLException {
        String handling =
                "insert into handling (id, version, state, grade, received_at, closed_at, unit, handling_unit, contacted,"
                        + " disclosure_decided, confidential, consultation_required, plan, suspended_by, extensions, supporting,"
                        + " returns, closing) select gen_random_uuid(), 0, 'CLOSED', 'URGENT', now(), '2026-11-20T20:00:00Z',"
                        + " '/group', '/group/hr', true, true, false, false, '[]', '[]', '[]', '[]', '[]',"
                        + " jsonb_build_object('responsibilityPlaced', true, 'outcome', outcome)"
                        + " from unnest(array['CLOSED', 'RESOLVED', 'DISPUTE_ENDED']) outcome";
        try (Upgrade upgrade = new Upgrade("13")) {
            upgrade.with(handling);
            upgrade.toToday();
            assertThat(upgrade.find("select outcome || ' ' || established_on from outcome_fact order by outcome"))
                    .containsExactly("DISPUTE_ENDED 2026-11-21", "RESOLVED 2026-11-21");
            assertThat(upgrade.find("select closing ->> 'solution' from handling order by 1"))
                    .containsExactly("EXPLAINED", "SOLVED", "SOLVED");
            assertThat(upgrade.find("select distinct closing ->> 'responsibleUnit' from handling"))
                    .containsExactly("/group/hr");
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

    @Test
    @DisplayName("E-11 a hearing that was called before is one that is called, or was held when the opinion was given")
    void hearings_of_before() throws SQLException {
        String handling =
                "insert into handling (id, version, state, grade, received_at, unit, handling_unit, contacted,"
                        + " disclosure_decided, confidential, consultation_required, plan, suspended_by, extensions, supporting,"
                        + " returns) select id::uuid, 0, 'CLOSED', 'URGENT', now(), '/group/mine-2', '/group/mine-2/team-3',"
                        + " true, true, false, false, '[]', '[]', '[]', '[]', '[]'"
                        + " from unnest(array['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']) id";
        String reviews =
                "insert into review (id, version, petition_id, stage, body, asked_on, asked_by, late, hearing_until, outcome)"
                        + " values ('00000000-0000-7000-8000-00000000000a', 0, '00000000-0000-7000-8000-000000000001', 'REVIEW',"
                        + " '/group/mine-2', '2026-11-20', 'clerk', false, '2026-11-30', null),"
                        + " ('00000000-0000-7000-8000-00000000000b', 0, '00000000-0000-7000-8000-000000000002', 'REVIEW',"
                        + " '/group/mine-2', '2026-11-20', 'clerk', false, '2026-11-25', 'UPHELD')";
        try (Upgrade upgrade = new Upgrade("24")) {
            upgrade.with(handling);
            upgrade.with(reviews);
            upgrade.toToday();
            assertThat(upgrade.find("select state || ' ' || ends_on || ' ' || coalesce(held_on::text, '-') from hearing"
                            + " order by state"))
                    .containsExactly("CALLED 2026-11-30 -", "HELD 2026-11-25 2026-11-25");
            assertThat(upgrade.find("select distinct opinion_of from review")).containsExactly("/group/mine-2/team-3");
        }
    }
}
