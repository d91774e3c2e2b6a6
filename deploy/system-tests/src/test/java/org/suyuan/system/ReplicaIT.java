package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.embedded.ChildProcess;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.CensusReport;

/** Two replicas of a service share its database, its partitions and its relay. */
@ExtendWith(RunningSuite.class)
class ReplicaIT {
    private static final Map<String, Object> PETITION =
            Map.of("channel", "WEB", "anonymous", true, "title", "反映班车时间", "text", "末班车提前，夜班赶不上。", "unit", "/group");

    @Test
    void a_follower_tells_the_leader_and_takes_over_when_it_is_killed() throws Exception {
        try (ChildProcess replica = RunningSuite.replica("intake", Map.of());
                Broker broker = new Broker(RunningSuite.layout())) {
            Api follower = RunningSuite.replicaApi();
            List<String> registered = new ArrayList<>(register(follower, 10));
            registered.forEach(id -> RunningSuite.walk().awaitEvent(id, "petition-registered"));
            RunningSuite.kill("intake");
            registered.addAll(register(follower, 10));
            registered.forEach(id -> RunningSuite.walk().awaitEvent(id, "petition-registered"));
            RunningSuite.awaitReady("intake");
            registered.addAll(register(follower, 10));
            for (String id : registered) {
                RunningSuite.walk().awaitEvent(id, "petition-registered");
                assertThat(broker.records("intake", id, "petition-registered"))
                        .as("registrations of " + id)
                        .hasSize(1);
            }
            assertThat(replica.isAlive()).isTrue();
        }
        assertThat(CensusReport.take(RunningSuite.api(), Duration.ofSeconds(60)).disagreements())
                .isEmpty();
    }

    private static List<String> register(Api api, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(api.must(Accounts.CLERK, "/intake/v1/petitions", PETITION)
                    .at("/petition/petitionId")
                    .asText());
        }
        return ids;
    }
}
