package org.suyuan.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.platform.security.Roles;

/**
 * That no combination of role, branch, filter, page size and cursor shows what the scope hides, nor hides what it shows.
 * Random with a fixed seed; compared with a model that knows nothing of the service's predicate.
 */
public final class ScopeWalk {
    private static final long SEED = 20261121;
    private static final int WALKS = 60;

    /** Names that are beginnings and patterns of each other, on purpose. */
    private static final List<String> UNITS = List.of(
            "/group",
            "/group/mine-2",
            "/group/mine-2/team-3",
            "/group/mine-20",
            "/group/mine-20/team-3",
            "/group/mine_2",
            "/group/hr",
            "/group2",
            "/group2/mine-2");

    private static final Set<String> CENTRE =
            Set.of(Roles.CLERK, Roles.DIRECTOR, Roles.PUBLISHER, Roles.REVIEWER, Roles.LEADER, Roles.AUDITOR);
    private static final Set<String> LINE = Set.of(Roles.DEPARTMENT, Roles.LEADER);

    private final Random random = new Random(SEED);
    private final String path;
    private final List<String> filters;

    /**
     * For one listing.
     *
     * @param path of the listing; a single one lies at {@code path/id}
     * @param filters queries that narrow it, such as {@code state=ASSIGNED}
     */
    public ScopeWalk(String path, List<String> filters) {
        this.path = path;
        this.filters = filters;
    }

    /** A petition to make: whom it concerns, who is to handle it, and whether it accuses somebody. */
    public record Wanted(
            String concerned, String handling, @Nullable Accusation accusation) {
        /** The fields of the event that makes it. */
        public Map<String, Object> fields(UUID id) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("petitionId", id);
            fields.put("unit", concerned);
            fields.put("accusation", accusation);
            return fields;
        }

        /** Whether the unit that is to handle it may. */
        public boolean mayHandle() {
            return accusation == null || !accusation.concerns(handling);
        }

        /** Who sees all of its kind. */
        public String role(String whenOpen) {
            return accusation == null ? whenOpen : Roles.DISCIPLINE;
        }
    }

    /** A petition that was made; handling is null when no unit handles it yet. */
    public record Made(
            UUID id,
            String concerned,
            @Nullable String handling,
            @Nullable Accusation accusation) {}

    /** Makes petitions for random units, then looks as everybody. */
    public void check(Set<String> roles, int count, Function<Wanted, Made> maker) {
        List<Made> made = IntStream.range(0, count)
                .mapToObj(i -> maker.apply(new Wanted(anyUnit(), anyUnit(), anyAccusation(i))))
                .toList();
        for (int i = 0; i < WALKS; i++) {
            String role = List.copyOf(new TreeSet<>(roles)).get(random.nextInt(roles.size()));
            look(role, anyUnit(), made);
        }
        RequestSpecification unitless = given().header(
                        "Authorization", TestTokens.bearer(roles.iterator().next(), "nobody", null));
        assertThat(unitless.get(path).then().statusCode(403).extract().<String>path("type"))
                .isEqualTo("urn:suyuan:problem:no-scope");
    }

    private void look(String role, String branch, List<Made> made) {
        List<Made> seen = made.stream().filter(one -> isSeen(role, branch, one)).toList();
        List<Made> hidden = made.stream().filter(one -> !seen.contains(one)).toList();
        String who = role + " of " + branch;
        String filter = random.nextBoolean() ? "" : "&" + filters.get(random.nextInt(filters.size()));
        List<String> listed = walkPages(as(role, branch), filter);
        assertThat(listed).as("%s%s", who, filter).doesNotContainAnyElementsOf(ids(hidden));
        if (filter.isEmpty()) {
            assertThat(listed).as(who).containsAll(ids(seen)).doesNotHaveDuplicates();
        }
        made.forEach(
                one -> as(role, branch).get(path + "/" + one.id()).then().statusCode(seen.contains(one) ? 200 : 404));
    }

    private List<String> walkPages(RequestSpecification as, String filter) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = given().spec(as)
                    .get(path + "?limit=" + (20 + random.nextInt(30)) + filter + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items.petitionId"));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        return all;
    }

    private static boolean isSeen(String role, String branch, Made one) {
        Accusation accusation = one.accusation();
        if (accusation != null) {
            return role.equals(Roles.DISCIPLINE)
                    && isIn(branch, one.concerned())
                    && (accusation.unit() == null || !isIn(accusation.unit(), branch));
        }
        return CENTRE.contains(role) && isIn(branch, one.concerned())
                || LINE.contains(role) && one.handling() != null && isIn(branch, one.handling());
    }

    /** Step by step up the tree, on purpose not by prefix. */
    private static boolean isIn(String branch, String unit) {
        for (String at = unit; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (at.equals(branch)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> ids(List<Made> made) {
        return made.stream().map(one -> one.id().toString()).toList();
    }

    /** Every other one accuses; of these some name no unit. */
    private @Nullable Accusation anyAccusation(int i) {
        return i % 2 == 0 ? null : new Accusation(random.nextInt(4) == 0 ? null : anyUnit());
    }

    private String anyUnit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private static RequestSpecification as(String role, String branch) {
        return given().header("Authorization", TestTokens.bearer(role, role + "-looks", branch));
    }
}
