package org.suyuan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suyuan.feedback.rest.Contested.CLERK;
import static org.suyuan.feedback.rest.Contested.TEAM;
import static org.suyuan.feedback.rest.Contested.TODAY;
import static org.suyuan.feedback.rest.Contested.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.Limit;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.Term;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.testkit.ContractExamples;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;
import org.suyuan.testkit.Watch;
import org.suyuan.testkit.Wire;

/** Handlings as lists: filtered, live, as an Excel sheet, month by month. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class LedgerTest {
    @Test
    @DisplayName(
            "X-01 a listing is narrowed by state, units, grade, opinion, handler and time; all that is given holds")
    void narrowed() {
        String unit = "/group/ledger/" + UUID.randomUUID();
        UUID assigned = assigned(unit);
        UUID closed = closed(unit);
        listed(unit, "").body("items.petitionId", containsInAnyOrder(closed.toString(), assigned.toString()));
        listed(unit, "&state=CLOSED&opinion=EXPLAIN&handledBy=team-li&closedFrom=" + TODAY + "&closedTo=" + TODAY)
                .body("items.petitionId", equalTo(List.of(closed.toString())));
        listed(unit, "&closedTo=" + TODAY.minusDays(1)).body("items", empty());
        listed(unit, "&closedFrom=" + TODAY.plusDays(1)).body("items", empty());
        listed(unit, "&handledBy=another").body("items", empty());
        listed(unit, "&unit=/group/mine-9").body("items", empty());
        listed(unit, "&dueBefore=2100-01-01T00:00:00Z").body("items.petitionId", equalTo(List.of(assigned.toString())));
        listed(unit, "&dueBefore=" + TODAY + "T00:00:00Z").body("items", empty());
        Contested.as(CLERK).get("/v1/handlings?grade=GREAT").then().statusCode(400);
        Contested.as(CLERK)
                .get("/v1/handling-ledger?dueBefore=0001-01-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("X-01, X-35 the sheet has what the caller may see, by number and in words, and no accusation")
    void as_a_sheet() throws IOException {
        String unit = "/group/ledger/" + UUID.randomUUID();
        UUID closed = closed(unit);
        Wire.send(ContractExamples.of(
                PetitionRegistered.class, Map.of("petitionId", closed, "number", "XF20261120-000777-1")));
        UUID accusing = assigned(unit);
        Wire.send(new AccusationMade(accusing, new Accusation("/group/other")));
        await().untilAsserted(() -> assertThat(rows(unit)).hasSize(2));
        await().untilAsserted(() -> assertThat(rows(unit).get(1)).contains("XF20261120-000777-1"));
        assertThat(rows(unit).get(0)).startsWith("信访编号", "涉及单位", "承办单位");
        assertThat(rows(unit).get(1)).contains(unit, "已办结", "team-li", TODAY.toString());
    }

    @Test
    @DisplayName(
            "X-01, E-19 twelve months of a unit, this one last; accusations are not counted, nor what is elsewhere")
    void month_by_month() {
        String unit = "/group/ledger/" + UUID.randomUUID();
        UUID closed = closed(unit);
        post(CLERK, closed, "reviews", Contested.ASK).statusCode(200);
        UUID accusing = assigned(unit);
        Wire.send(new AccusationMade(accusing, new Accusation("/group/other")));
        closed("/group/ledger/" + UUID.randomUUID());
        String now = YearMonth.from(TODAY).toString();
        await().untilAsserted(() -> months(unit)
                .body("$", hasSize(12))
                .body("[0].month", equalTo(YearMonth.from(TODAY).minusMonths(11).toString()))
                .body("[11].month", equalTo(now))
                .body("received.sum()", equalTo(1))
                .body("[11].replied", equalTo(1))
                .body("[11].closed", equalTo(1))
                .body("[11].contested", equalTo(1))
                .body("[11].closedInTime", equalTo(1))
                .body("[11].reopened", equalTo(0))
                .body("[10].closed", equalTo(0)));
        Contested.as(new Contested.Who("department", "hr-li", unit))
                .get("/v1/handling-ledger/months")
                .then()
                .statusCode(200)
                .body("[11].closed", equalTo(1));
        Contested.as(new Contested.Who("department", "hr-li", unit))
                .get("/v1/handling-ledger/months?unit=/group/safety")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("X-01 who watches is told what changes in their branch, and nothing of an accusation")
    void live() throws Exception {
        String unit = "/group/ledger/" + UUID.randomUUID();
        UUID seen = graded(unit);
        UUID secret = graded(unit);
        Wire.send(new AccusationMade(secret, new Accusation("/group/other")));
        try (Watch watch =
                new Watch("/feedback/v1/handlings/live", TestTokens.bearer("clerk", "clerk-watches", "/group"))) {
            await().until(() -> watch.lines().contains(":ping"));
            await().until(() ->
                    Contested.as(CLERK).get("/v1/handlings/" + secret).statusCode() == 404);
            post(CLERK, seen, "assignment", Map.of("unit", unit)).statusCode(200);
            await().until(() -> watch.said(seen.toString()) && watch.said("\"state\":\"ASSIGNED\""));
            assertThat(watch.said(secret.toString())).isFalse();
        }
    }

    @Test
    @DisplayName("I-04 a timeline is narrowed by step, event and day, and without what clocks say")
    void timeline() {
        UUID id = assigned("/group/ledger/" + UUID.randomUUID());
        Wire.send(ContractExamples.of(PetitionRegistered.class, id));
        await().untilAsserted(() -> timeline(id, "?withoutClocks=true").body("type", hasSize(3)));
        timeline(id, "?service=grading&service=intake").body("service", containsInAnyOrder("intake", "grading"));
        timeline(id, "?event=grade-decided").body("service", equalTo(List.of("grading")));
        timeline(id, "?from=" + TODAY.plusDays(1)).body("$", empty());
        timeline(id, "?to=" + TODAY.minusDays(400)).body("$", empty());
        timeline(id, "?withoutClocks=true&service=feedback").body("title", equalTo(List.of("已派单")));
    }

    private static ValidatableResponse timeline(UUID id, String query) {
        return Contested.as(CLERK)
                .get("/v1/petitions/" + id + "/timeline" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse months(String unit) {
        return Contested.as(CLERK)
                .get("/v1/handling-ledger/months?unit=" + unit)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listed(String unit, String more) {
        return Contested.as(CLERK)
                .get("/v1/handlings?handlingUnit=" + unit + more)
                .then()
                .statusCode(200);
    }

    private static UUID graded(String unit) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        Term term = new Term(Limit.naturalDays(7), now, now.plus(Duration.ofDays(7)), "G-04");
        Wire.send(ContractExamples.of(
                GradeDecided.class,
                Map.of(
                        "petitionId", id,
                        "unit", "/group/mine-2",
                        "units", new Units(unit, List.of()),
                        "receivedAt", now,
                        "handling", term)));
        await().until(() -> Contested.as(CLERK).get("/v1/handlings/" + id).statusCode() == 200);
        return id;
    }

    private static UUID assigned(String unit) {
        UUID id = graded(unit);
        post(CLERK, id, "assignment", Map.of("unit", unit)).statusCode(200);
        return id;
    }

    private static UUID closed(String unit) {
        UUID id = assigned(unit);
        Contested.Who who = new Contested.Who(TEAM.role(), TEAM.account(), unit);
        post(who, id, "sign-in", Map.of()).statusCode(200);
        post(who, id, "contact", Map.of("way", "PHONE")).statusCode(200);
        Contested.reply(who, id).statusCode(200);
        post(who, id, "delivery", Contested.delivery(TODAY)).statusCode(200);
        Wire.send(ContractExamples.of(DisclosureWaived.class, id));
        await().untilAsserted(() -> post(CLERK, id, "closing", Acts.CLOSING).statusCode(200));
        return id;
    }

    private static List<List<String>> rows(String unit) throws IOException {
        byte[] file = Contested.as(CLERK)
                .get("/v1/handling-ledger?handlingUnit=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(cell -> cell.getText()).toList())
                    .toList();
        }
    }
}
