package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.DocumentCheck;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class IntakeServiceTest extends ServiceCheck {
    @Test
    void the_document_says_what_everything_is_and_shows_how_it_looks() throws IOException {
        DocumentCheck.check(new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray()));
    }
}
