package org.suyuan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
}
