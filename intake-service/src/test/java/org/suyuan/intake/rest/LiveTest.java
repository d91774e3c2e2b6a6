package org.suyuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Watch;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class LiveTest {
    @Test
    void who_watches_is_told_what_changes_in_their_branch_and_nothing_else() throws Exception {
        String unit = Desk.newUnit();
        try (Watch watch = new Watch("/intake/v1/petitions/live", TestTokens.bearer("clerk", "clerk-watches", unit))) {
            await().until(() -> watch.lines().contains(":ping"));
            String seen = Desk.id(Desk.register(Map.of("unit", unit)));
            String elsewhere = Desk.id(Desk.register(Map.of("unit", Desk.newUnit())));
            String secret = Desk.id(Desk.register(Map.of("unit", unit, "accusation", Map.of("unit", "/group/hr"))));
            await().until(() -> watch.said(seen));
            Desk.act(seen, "acceptance", Map.of()).statusCode(200);
            await().until(() -> watch.said("\"state\":\"ACCEPTED\""));
            assertThat(watch.lines()).contains("event:changed");
            assertThat(watch.said(elsewhere)).isFalse();
            assertThat(watch.said(secret)).isFalse();
        }
    }
}
