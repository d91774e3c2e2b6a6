package org.suyuan.consultation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suyuan.consultation.rest.Desk.CLERK;
import static org.suyuan.consultation.rest.Desk.get;
import static org.suyuan.consultation.rest.Desk.path;
import static org.suyuan.consultation.rest.Desk.post;
import static org.suyuan.consultation.rest.Desk.required;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.Wire;

/** Bodies outside, and matters that go to them. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class PartnerTest {
    private static final LocalDate TODAY = LocalDate.now(Zone.OF_RECORD);

    private final String unit = "/group/u" + UUID.randomUUID().toString().substring(0, 8);
    private final Desk.Who clerk = new Desk.Who("clerk", "clerk-u", unit);

    @Test
    @DisplayName("C-11, X-40, X-54 a body is met at its rhythm; what is missing shows; minutes are exchanged")
    void met_at_its_rhythm() {
        String id = entered();
        String one = "/v1/partners/" + id;
        get(CLERK, "/v1/partners?limit=200&kind=LOCAL_GOVERNMENT").body("partnerId", hasItem(id));
        get(CLERK, "/v1/partners?limit=200&kind=POLICE").body("partnerId", not(hasItem(id)));
        get(new Desk.Who("clerk", "c", "/elsewhere"), one).statusCode(404);
        for (LocalDate day : List.of(TODAY.plusDays(1), TODAY.minusYears(1))) {
            post(clerk, one + "/meetings", meeting(day)).statusCode(422).body("rule", equalTo("MEETING_WAS_HELD"));
        }
        String meeting = post(clerk, one + "/meetings", meeting(TODAY))
                .statusCode(200)
                .body("notedBy", equalTo("clerk-u"))
                .extract()
                .path("meetingId");
        get(clerk, "/v1/partners/calendar")
                .body("findAll { it.kind == 'WEEKLY_TOUCH_BASE' && it.held }.size()", equalTo(1))
                .body(
                        "find { it.kind == 'WEEKLY_TOUCH_BASE' && it.from == '" + monday().minusWeeks(1) + "' }.missed",
                        equalTo(true))
                .body("find { it.kind == 'WEEKLY_TOUCH_BASE' && it.from == '" + monday() + "' }.missed", equalTo(false))
                .body(
                        "find { it.kind == 'WEEKLY_TOUCH_BASE' && it.from == '" + monday().minusWeeks(3) + "' }",
                        nullValue());
        get(clerk, "/v1/partners/calendar?from=0001-01-01").statusCode(400);
        String minutes = one + "/meetings/" + meeting + "/minutes";
        post(clerk, minutes, Map.of("sentOn", TODAY.minusDays(1).toString()))
                .statusCode(422)
                .body("rule", equalTo("MINUTES_EXCHANGED_AFTER_THE_MEETING"));
        post(clerk, minutes, Map.of()).statusCode(422);
        post(clerk, minutes, Map.of("sentOn", TODAY.toString())).statusCode(200).body("receivedOn", nullValue());
        post(clerk, minutes, Map.of("receivedOn", TODAY.toString()))
                .statusCode(200)
                .body("sentOn", equalTo(TODAY.toString()));
        get(clerk, one + "/meetings").body("kind", equalTo(List.of("WEEKLY_TOUCH_BASE")));
        post(clerk, one + "/end", Map.of()).statusCode(200).body("endedOn", equalTo(TODAY.toString()));
        post(clerk, one + "/end", Map.of()).statusCode(409).body("rule", equalTo("PARTNER_IS_IN_CONTACT"));
        post(clerk, one + "/meetings", meeting(TODAY)).statusCode(409).body("rule", equalTo("PARTNER_IS_IN_CONTACT"));
    }

    @Test
    @DisplayName(
            "X-40, X-42 what is known of a body, a sister enterprise here, is put in place of what was; only weekly and monthly meetings are owed")
    void entered_and_corrected() {
        String id = entered();
        Map<String, Object> more = new HashMap<>(partner());
        more.put("kind", "SISTER_ENTERPRISE");
        more.put("phone", "0518-12345678");
        post(clerk, "/v1/partners/" + id + "/particulars", more)
                .statusCode(200)
                .body("partnerId", equalTo(id))
                .body("kind", equalTo("SISTER_ENTERPRISE"))
                .body("phone", equalTo("0518-12345678"));
        more.put("rhythm", List.of("URGENT_MATTER"));
        post(clerk, "/v1/partners", more).statusCode(422).body("rule", equalTo("RHYTHM_IS_WEEKLY_OR_MONTHLY"));
        post(clerk, "/v1/partners/" + UUID.randomUUID() + "/particulars", partner())
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "C-12, X-40 a matter goes to a body with a day for its answer, which has a clock; nothing that accuses goes out")
    void referred() {
        UUID id = required();
        String all = path(id) + "/referrals";
        String partner = entered();
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(181))) {
            post(CLERK, all, referral(partner, day)).statusCode(422).body("rule", equalTo("ANSWER_IS_AWAITED_AHEAD"));
        }
        post(CLERK, all, referral(UUID.randomUUID().toString(), TODAY)).statusCode(404);
        post(CLERK, all, referral(partner, TODAY.plusDays(180)))
                .statusCode(200)
                .body("[0].partner", equalTo("某县信访局"))
                .body("[0].state", equalTo("ASKED"));
        get(CLERK, "/v1/referrals?limit=200").body("petitionId", hasItem(id.toString()));
        get(CLERK, path(id) + "/deadlines").body("find { it.purpose == 'referral' }.state", equalTo("RUNNING"));
        String answer = all + "/" + get(CLERK, all).extract().path("[0].referralId") + "/answer";
        post(CLERK, answer, Map.of("takenUp", true, "answer", "请联系 13800138000"))
                .statusCode(422)
                .body("rule", equalTo("WORDS_SHOW_NO_PERSON"));
        post(CLERK, answer, Map.of("takenUp", true, "answer", "已列入十二月议程。"))
                .statusCode(200)
                .body("[0].state", equalTo("TAKEN_UP"));
        post(CLERK, answer, Map.of("takenUp", false, "answer", "再议。"))
                .statusCode(409)
                .body("rule", equalTo("REFERRAL_WAITS_FOR_ITS_ANSWER"));
        get(CLERK, path(id) + "/deadlines").body("find { it.purpose == 'referral' }.state", equalTo("MET"));
        assertThat(Wire.await("suyuan.consultation", id, 2))
                .extracting(event -> Wire.header(event, "ce_type").split("\\.")[3])
                .containsExactly("matter-referred", "referral-answered");
        UUID accusing = required();
        post(CLERK, path(accusing) + "/referrals", referral(partner, TODAY)).statusCode(200);
        Wire.send(new AccusationMade(accusing, new Accusation(null)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        get(CLERK, "/v1/referrals?limit=200").body("petitionId", not(hasItem(accusing.toString()))));
    }

    private static LocalDate monday() {
        return TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private String entered() {
        return post(clerk, "/v1/partners", partner()).statusCode(200).extract().path("partnerId");
    }

    private Map<String, Object> partner() {
        return Map.of(
                "kind",
                "LOCAL_GOVERNMENT",
                "name",
                "某县信访局",
                "unit",
                unit,
                "region",
                "某市某县",
                "contact",
                "接访科",
                "languages",
                List.of("zh-CN"),
                "rhythm",
                List.of("WEEKLY_TOUCH_BASE"),
                "since",
                monday().minusWeeks(2).toString());
    }

    private static Map<String, String> meeting(LocalDate day) {
        return Map.of("kind", "WEEKLY_TOUCH_BASE", "heldOn", day.toString(), "words", "通报近期情况。");
    }

    private static Map<String, String> referral(String partner, LocalDate day) {
        return Map.of("partnerId", partner, "kind", "LOCAL_AGENDA", "words", "提请列入联席会议。", "answerBy", day.toString());
    }
}
