package org.suyuan.consultation.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.HR;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;

/** Places of mediation and who mediates there. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class NetworkTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    @Test
    @DisplayName(
            "X-16, C-15, X-55 mediators, lawyers of a studio among them, serve at a place for a time, are found by what they know and speak, and are counted")
    void serving() {
        String account = "mediator-" + UUID.randomUUID();
        String place = open();
        String mediators = "/v1/mediation-places/" + place + "/mediators";
        post(CLERK, mediators, mediator(account, TODAY, TODAY.minusDays(1)))
                .statusCode(422)
                .body("rule", equalTo("SERVICE_ENDS_AFTER_ITS_BEGINNING"));
        post(HR, mediators, mediator(account, TODAY, TODAY)).statusCode(403);
        post(CLERK, mediators, mediator(account, TODAY, TODAY.plusDays(30)))
                .statusCode(200)
                .body("mediators.account", equalTo(List.of(account)));
        post(CLERK, mediators, mediator(account.toUpperCase(Locale.ROOT), TODAY.plusDays(30), TODAY.plusDays(60)))
                .statusCode(409)
                .body("rule", equalTo("MEDIATOR_SERVES_ONCE"));
        post(CLERK, mediators, mediator(account, TODAY.plusDays(31), TODAY.plusDays(60)))
                .statusCode(200);
        get(HR, "/v1/mediators?limit=200&field=工伤&language=ug").body("account", hasItem(account));
        get(HR, "/v1/mediators?limit=200&field=住房").body("account", not(hasItem(account)));
        get(HR, "/v1/mediators?limit=200&language=en").body("account", not(hasItem(account)));
        get(HR, "/v1/mediators?language=Chinese").statusCode(400);
        get(new Desk.Who("leader", "leader-x", "/group/network"), "/v1/mediation-places/figures")
                .body("find { it.kind == 'LAWYER_STUDIO' }.mediators", equalTo(1));
        String id = get(CLERK, "/v1/mediation-places?limit=200")
                .extract()
                .path("find { it.placeId == '" + place + "' }.mediators[0].mediatorId");
        post(
                        CLERK,
                        mediators + "/" + id + "/end",
                        Map.of("until", TODAY.minusDays(1).toString()))
                .statusCode(422)
                .body("rule", equalTo("SERVICE_ENDS_AFTER_ITS_BEGINNING"));
        post(CLERK, mediators + "/" + id + "/end", Map.of("until", TODAY.toString()))
                .statusCode(200);
        post(CLERK, mediators + "/" + id + "/end", Map.of("until", TODAY.toString()))
                .statusCode(422);
        get(new Desk.Who("clerk", "c", "/elsewhere"), "/v1/mediation-places?limit=200")
                .body("placeId", not(hasItem(place)));
    }

    @Test
    @DisplayName("X-16 who is not of the network mediates nothing")
    void not_of_the_network() {
        UUID id = required();
        post(
                        CLERK,
                        path(id) + "/mediations",
                        Map.of("otherSide", "/group/hr", "mediator", "nobody", "consent", "调解申请书 1 号"))
                .statusCode(422)
                .body("rule", equalTo("MEDIATOR_IS_OF_THE_NETWORK"));
    }

    private static String open() {
        return post(
                        CLERK,
                        "/v1/mediation-places",
                        Map.of("kind", "LAWYER_STUDIO", "name", "律师工作室", "unit", "/group/network"))
                .statusCode(200)
                .extract()
                .path("placeId");
    }

    private static Map<String, Object> mediator(String account, LocalDate from, LocalDate until) {
        return Map.of(
                "account",
                account,
                "fields",
                List.of("工伤", "劳动报酬"),
                "languages",
                List.of("zh-CN", "ug"),
                "from",
                from.toString(),
                "until",
                until.toString());
    }
}
