package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.local.Accounts;
import org.suyuan.local.Api;
import org.suyuan.local.CensusReport;
import org.suyuan.local.Layout;
import org.suyuan.local.Walk;

/**
 * What the wire may do to events: deliver twice, deliver late, deliver the later before the earlier. The last of the
 * system tests: it forges events of petitions that were never registered, which the census rightly reports ever after.
 */
@ExtendWith(RunningSuite.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WireIT {
    private final Api api = RunningSuite.api();
    private final Walk walk = RunningSuite.walk();
    private final Broker broker = new Broker(RunningSuite.layout());

    @AfterEach
    void leave() {
        broker.close();
    }

    @Test
    @Order(1)
    void a_second_delivery_of_everything_has_no_effect() throws Exception {
        String id = finishedPetition();
        Map<String, Object> before = everythingKnownOf(id);
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        Layout.SERVICES.forEach(service -> all.addAll(broker.records(service, id)));
        all.forEach(broker::again);
        Collections.reverse(all);
        all.forEach(broker::again);
        broker.awaitDigested();
        assertThat(all).hasSizeGreaterThan(14);
        assertThat(everythingKnownOf(id)).isEqualTo(before);
        assertThat(CensusReport.take(api, Duration.ofSeconds(30)).disagreements())
                .isEmpty();
    }

    @Test
    @Order(2)
    void events_of_five_services_that_come_in_the_wrong_order_end_in_the_same_state() throws Exception {
        String model = finishedPetition();
        String inOrder = UUID.randomUUID().toString();
        String reversed = UUID.randomUUID().toString();
        List<String> upstream = List.of("intake", "grading", "consultation", "disclosure", "feedback");
        List<String> downstream = new ArrayList<>(upstream);
        Collections.reverse(downstream);
        forge(model, inOrder, upstream);
        forge(model, reversed, downstream);
        assertThat(RunningSuite.steps(reversed))
                .hasSizeGreaterThan(14)
                .isEqualTo(RunningSuite.steps(inOrder))
                .isEqualTo(RunningSuite.steps(model));
        assertThat(stateOf(reversed)).isEqualTo(stateOf(inOrder));
    }

    @Test
    @Order(3)
    void a_petition_that_intake_never_registered_is_reported_by_the_census() {
        List<String> wrong = CensusReport.take(api, Duration.ofSeconds(1)).disagreements();
        assertThat(wrong).anyMatch(line -> line.startsWith("registered:"));
        assertThat(wrong).noneMatch(line -> line.contains("waiting"));
    }

    /** Without the version: what waited for an earlier event is taken in with it, in one change instead of two. */
    private String stateOf(String id) {
        return everythingKnownOf(id).toString().replace(id, "").replaceAll("\"version\":\\d+", "");
    }

    private void forge(String model, String other, List<String> services) throws Exception {
        for (String service : services) {
            broker.records(service, model).forEach(message -> broker.forOther(message, model, other));
            broker.awaitDigested();
        }
    }

    private String finishedPetition() throws Exception {
        String id = walk.register("WEB", "要求补发夜班津贴", "四班三运转后夜班津贴未发。", List.of())
                .at("/petition/petitionId")
                .asText();
        RunningSuite.walkToTheArchive(id, false, false);
        broker.awaitDigested();
        return id;
    }

    /** What the services that follow say of a petition, its version included. */
    private Map<String, Object> everythingKnownOf(String id) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (String path : List.of(
                "/grading/v1/gradings/",
                "/consultation/v1/consultations/",
                "/disclosure/v1/disclosures/",
                "/feedback/v1/handlings/")) {
            Api.Account as = path.contains("disclosure") ? Accounts.PUBLISHER : Accounts.CLERK;
            known.put(path, api.get(as, path + id).body());
        }
        known.put("steps", RunningSuite.steps(id));
        return known;
    }
}
