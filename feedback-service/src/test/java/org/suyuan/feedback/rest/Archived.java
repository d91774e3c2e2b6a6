package org.suyuan.feedback.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.suyuan.feedback.rest.Acts.as;
import static org.suyuan.feedback.rest.Acts.keyed;
import static org.suyuan.feedback.rest.Acts.post;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.platform.time.Zone;
import org.suyuan.testkit.Wire;

/** Archived files of any age; the other services' parts are told. */
final class Archived {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Archived() {}

    static UUID closed() {
        UUID petition = Acts.delivered();
        post("clerk", petition, "closing", Acts.CLOSING).statusCode(200);
        post("clerk", petition, "revisit", RevisitResourceTest.FINE).statusCode(200);
        return petition;
    }

    static UUID today() {
        UUID petition = closed();
        post("clerk", petition, "archive", Map.of()).statusCode(200);
        awaitParts(petition, 1);
        return petition;
    }

    /** A whole file that was archived at the beginning of a day. */
    static UUID on(ZonedDateTime day) {
        UUID petition = today();
        Wire.send(new PetitionArchived(petition, "clerk", 2), day.toInstant());
        await().atMost(PATIENCE)
                .untilAsserted(() -> volume(petition)
                        .body("edition", org.hamcrest.Matchers.equalTo(2))
                        .body("parts", hasSize(1)));
        sealedByTheOthers(petition, 2);
        return petition;
    }

    /** The beginning of this day, some years ago. */
    static ZonedDateTime years(int ago) {
        return LocalDate.now(Zone.OF_RECORD).minusYears(ago).atStartOfDay(Zone.OF_RECORD);
    }

    static void sealedByTheOthers(UUID petition, int edition) {
        for (String service : List.of("intake", "grading", "consultation", "disclosure")) {
            tell(
                    service,
                    "archive-part-sealed",
                    petition,
                    "{\"petitionId\": \"" + petition + "\", \"edition\": " + edition + ", \"service\": \"" + service
                            + "\", \"documents\": [], \"digest\": \"00\"}");
        }
        await().atMost(PATIENCE).untilAsserted(() -> volume(petition).body("digest", notNullValue()));
    }

    static void tell(String service, String event, UUID subject, String data) {
        Wire.send("suyuan." + service, "org.suyuan." + service + "." + event + ".v1", subject, UUID.randomUUID(), data);
    }

    static void awaitParts(UUID petition, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> volume(petition).statusCode(200).body("parts", hasSize(count)));
    }

    static ValidatableResponse volume(UUID petition) {
        return as("clerk").get("/v1/petitions/" + petition + "/archive-volume").then();
    }

    static ValidatableResponse act(String role, UUID petition, String act, Map<String, ?> body) {
        return keyed(role)
                .body(body)
                .post("/v1/petitions/" + petition + "/archive-volume/" + act)
                .then();
    }
}
