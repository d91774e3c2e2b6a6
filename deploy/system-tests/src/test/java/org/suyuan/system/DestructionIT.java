package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.AuditProof;
import org.suyuan.local.CensusReport;
import org.suyuan.local.Layout;

/** Of a petition whose file was destroyed after ten years nothing is found in any of the five databases but the record of acts. */
@ExtendWith(RunningSuite.class)
class DestructionIT {
    private static final String WORDS = "紫水晶矿灯";
    private static final String PERSON = "欧阳紫水晶";
    private static final Set<String> KEPT = Set.of("audit", "destroyed_file", "destroyed_petition");

    private final Api api = RunningSuite.api();

    @Test
    @DisplayName("F-15 destroyed in five services, confirmed by each, found nowhere by its words")
    void destroyed_everywhere() throws SQLException {
        String id = archived();
        assertThat(Rows.tablesWith("intake", WORDS)).contains("petition_text");
        JsonNode whole = api.await(
                Accounts.CLERK,
                "/feedback/v1/petitions/" + id + "/archive-volume",
                "the parts of all five services",
                one -> !one.at("/digest").asText().isEmpty());
        assertThat(whole.at("/parts").size()).isEqualTo(Layout.SERVICES.size());
        assertThat(propose(id).status()).isEqualTo(409);
        age(id);
        String list = propose(id).text("/destructionId");
        api.must(Accounts.DIRECTOR, "/feedback/v1/destructions/" + list + "/approval", null);
        JsonNode certificate = api.await(
                Accounts.CLERK,
                "/feedback/v1/destructions/" + list,
                "the certificate",
                one -> one.at("/state").asText().equals("DONE"));
        assertThat(certificate.at("/files/0/confirmed").size()).isEqualTo(Layout.SERVICES.size());
        for (String service : Layout.SERVICES) {
            awaitNothingOf(service, id);
            assertThat(Rows.tablesWith(service, WORDS)).as(service).isEmpty();
        }
        assertThat(CensusReport.take(api, Duration.ofSeconds(30)).disagreements())
                .isEmpty();
        assertThat(AuditProof.print(api, System.out)).isTrue();
    }

    private String archived() {
        Map<String, Object> petition = new HashMap<>(
                Map.of("channel", "VISIT", "anonymous", false, "title", "要求更换" + WORDS, "text", WORDS + "已坏三个月。"));
        petition.put("unit", "/group/mine-2");
        petition.put("petitioners", List.of(Map.of("name", PERSON, "phone", "13612340987", "representative", false)));
        String id = api.must(Accounts.CLERK, "/intake/v1/petitions", petition)
                .at("/petition/petitionId")
                .asText();
        RunningSuite.walkToTheArchive(id, true, false);
        return id;
    }

    private Api.Answer propose(String id) {
        return api.post(Accounts.CLERK, "/feedback/v1/destructions", Map.of("petitionIds", List.of(id)));
    }

    /** Ten years pass for this file alone. */
    private static void age(String id) throws SQLException {
        try (Connection connection = RunningSuite.connect("feedback");
                PreparedStatement statement = connection.prepareStatement(
                        "update archive_volume set archived_at = archived_at - interval '10 years' where petition_id = ?")) {
            statement.setObject(1, UUID.fromString(id));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** What is on its way out is gone a little later. */
    private static void awaitNothingOf(String service, String id) throws SQLException {
        List<String> left = List.of("outbox");
        for (int i = 0; i < 100 && left.contains("outbox"); i++) {
            RunningSuite.pause(Duration.ofMillis(100));
            left = Rows.tablesWith(service, id);
        }
        assertThat(KEPT).as(service + ": " + left).containsAll(left);
    }
}
