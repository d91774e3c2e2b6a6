package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;

/**
 * Claims as providers write them: Gluu/oxAuth 1038, pinniped 819, IdentityServer3 872, product-is 5154, azure-docs 75344,
 * gafaelfawr 612, headscale 1114, NextExplorer 279, harbor 17998, wg-access-server 186, nextcloud/user_oidc 884.
 */
public final class ClaimsCheck {
    private static final String UNREADABLE = "urn:suyuan:problem:unreadable-claim";

    private ClaimsCheck() {}

    /** Tries them at an operation of auditors. */
    public static void check() {
        for (Object groups :
                List.of("auditor", "/auditor", List.of("/auditor"), List.of(List.of("auditor")), List.of(" auditor"))) {
            ask(Map.of(Roles.CLAIM, groups)).statusCode(200);
        }
        for (Object groups :
                List.of("clerk", List.of("/group/auditor"), Map.of("auditor", "x"), List.of("[\"auditor\"]"))) {
            ask(Map.of(Roles.CLAIM, groups))
                    .statusCode(403)
                    .body("type", equalTo("urn:suyuan:problem:forbidden"))
                    .body("detail", containsString(Roles.CLAIM));
        }
        for (Object unit :
                List.of("/group/", List.of("/group"), " /group", "/", List.of("/group", "/group/"), "/集团/人力资源部（本部）")) {
            ask(Map.of(Scope.CLAIM, unit)).statusCode(200);
        }
        for (Object unit : List.of(
                "人力资源部",
                List.of("/group", "/mine"),
                Map.of("path", "/group"),
                5,
                true,
                "",
                "//group",
                List.of(List.of()))) {
            ask(Map.of(Scope.CLAIM, unit)).statusCode(403);
        }
        ask(Map.of(Scope.CLAIM, Map.of("path", "/group")))
                .body("type", equalTo(UNREADABLE))
                .body("detail", containsString(Scope.CLAIM));
        for (Object number : List.of("GH-10086", List.of("GH-10086"), 10086, List.of(10086, "GH-1"), "ＧＨ－10086")) {
            ask(Map.of(Caller.EMPLOYEE_NUMBER, number)).statusCode(200);
        }
        for (Object number : List.of(
                Map.of("id", "GH-10086"),
                List.of(Map.of("id", "GH-10086")),
                "[GH-10086]",
                "GH-1,GH-2",
                "",
                1.5,
                true,
                "G\u041D-10086",
                "[Ljava.lang.Object;@54f471b6",
                "System.Collections.Generic.List`1[System.String]")) {
            ask(Map.of(Caller.EMPLOYEE_NUMBER, number))
                    .statusCode(403)
                    .body("type", equalTo(UNREADABLE))
                    .body("detail", containsString(Caller.EMPLOYEE_NUMBER));
        }
    }

    private static ValidatableResponse ask(Map<String, Object> written) {
        Map<String, Object> claims = new HashMap<>(Map.of(Roles.CLAIM, List.of("auditor"), Scope.CLAIM, "/group"));
        claims.putAll(written);
        return given().header("Authorization", TestTokens.claiming("auditor-qian", claims))
                .get("/v1/audit")
                .then();
    }
}
