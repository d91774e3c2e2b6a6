package org.suyuan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Upgrade;

/** That petitions of before the analysis and the search keep what their report says, and are found. */
class UpgradeTest {
    private static final String REGISTERED = "insert into petition (id, version, number, state, channel, received_at,"
            + " registered_at, anonymous, head_count, title, text, unit, urgent_signs, first_handler, receipt_hash,"
            + " confidential, circumstances, report) values ('01932b1e-0000-7000-8000-000000000001', 0,"
            + " 'XF20261101-000001-1', 'REGISTERED', 'WEB', now(), now(), true, 1, '要求补发高温津贴', 'ＡＢ班至今未发。',"
            + " '/group/mine-2', '[]', 'clerk-wang', '\\x01', false, '{}',"
            + " '{\"associations\": [\"九月发生轻伤事故\"], \"riskFactors\": [\"人多\", \"有媒体\"], \"riskLevel\": \"LOW\"}')";

    @Test
    void a_report_of_sentences_becomes_one_of_findings_and_the_words_are_found() throws SQLException {
        try (Upgrade upgrade = new Upgrade("8")) {
            upgrade.with(REGISTERED);
            upgrade.toToday();
            assertThat(upgrade.find("select one ->> 'finding' from petition,"
                            + " jsonb_array_elements(report -> 'associations' || (report -> 'riskFactors')) one"))
                    .containsExactly("九月发生轻伤事故", "人多", "有媒体");
            assertThat(upgrade.find("select report_version || risk_level from petition"))
                    .containsExactly("1LOW");
            assertThat(upgrade.find("select count(*) from petition_text where search_words(said, petition_id)"
                            + " @@ search_query('ab班', 0, 0, 0)"))
                    .containsExactly("1");
        }
    }

    @Test
    @DisplayName("I-06 the model that the service came with learns words, and an office keeps its own")
    void the_shipped_risk_model_learns_words_and_an_own_one_stays() throws SQLException {
        String newest = "select count(*) || ' ' || (array_agg(put_by order by version desc))[1] from risk_model";
        try (Upgrade upgrade = new Upgrade("20")) {
            upgrade.toToday();
            assertThat(upgrade.find(newest)).containsExactly("5 system");
            assertThat(
                            upgrade.find(
                                    "select count(*) from risk_model, jsonb_array_elements(model -> 'rules') rule"
                                            + " where version = 5 and rule -> 'words' @> '[\"自杀\", \"喝农药\", \"卧轨\", \"敌敌畏\", \"安眠药\"]'"))
                    .containsExactly("1");
        }
        try (Upgrade upgrade = new Upgrade("20")) {
            upgrade.with("insert into risk_model (put_by, model) select 'director-li', model from risk_model");
            upgrade.toToday();
            assertThat(upgrade.find(newest)).containsExactly("2 director-li");
        }
    }
}
