package org.suyuan.intake.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class LedgerTest {
    private static final List<String> HEADINGS = List.of("渠道", "外部编号", "收到时间", "姓名", "电话", "标题", "内容", "单位");

    @Test
    void an_exported_ledger_has_what_the_caller_may_see_and_no_name() throws IOException {
        String unit = Desk.newUnit();
        Desk.register(Map.of(
                "unit",
                unit,
                "title",
                "=HYPERLINK(\"x\")",
                "anonymous",
                false,
                "petitioners",
                List.of(Desk.person("欧阳某某"))));
        Desk.register(Map.of("unit", unit, "accusation", Map.of("unit", "/group/hr")));
        byte[] file = Desk.clerk()
                .body(Map.of("unit", unit))
                .post("/v1/ledger/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<List<String>> rows = rows(file);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("信访编号", "渠道", "信访人（脱敏）");
        assertThat(rows.get(1)).contains("=HYPERLINK(\"x\")", "来访", "欧**").doesNotContain("欧阳某某");
    }

    @Test
    void a_long_ledger_is_written_whole() throws IOException {
        String unit = Desk.newUnit();
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            many.add(row("来信", "L" + i + unit, "2026-11-01", "", "", "第 " + i + " 件", "内容 " + i, unit));
        }
        load(sheet(HEADINGS, many), false).body("registered", equalTo(1001));
        byte[] file = Desk.clerk()
                .body(Map.of("unit", unit))
                .post("/v1/ledger/export")
                .asByteArray();
        assertThat(rows(file).stream().skip(1).map(row -> row.get(0)).distinct())
                .hasSize(1001);
    }

    @Test
    void a_ledger_is_tried_first_and_registered_once() throws IOException {
        String unit = Desk.newUnit();
        byte[] file = sheet(
                HEADINGS,
                List.of(
                        row("来信", "A" + unit, "2026-11-01", "欧阳某某", "13900001111", "补发津贴", "三个月未发。", unit),
                        row("VISIT", "B" + unit, "2026/11/2 9:30", "", "", "浴室水凉", "没有热水。", unit)));
        load(file, true).body("rows", equalTo(2)).body("registered", equalTo(0)).body("errors", hasSize(0));
        assertThat(count(unit)).isZero();
        load(file, false).body("registered", equalTo(2));
        load(file, false).body("registered", equalTo(0)).body("already", equalTo(2));
        assertThat(count(unit)).isEqualTo(2);
        Desk.clerk()
                .body(Map.of("unit", unit, "channel", "VISIT"))
                .post("/v1/petitions/search")
                .then()
                .body("items[0].receivedAt", equalTo("2026-11-02T00:00:00+08:00"))
                .body("items[0].anonymous", equalTo(true));
    }

    @Test
    @DisplayName(
            "X-41, G-08 an order of a ledger that says more is kept with its petition once, and its danger is heard")
    void an_order_that_says_more_is_kept() throws IOException {
        String unit = Desk.newUnit();
        load(sheet(HEADINGS, List.of(row("12345热线", "A" + unit, "2026-11-01", "", "", "夜间噪音", "机房夜间噪音。", unit))), false)
                .body("registered", equalTo(1));
        byte[] urged = sheet(
                HEADINGS, List.of(row("12345热线", "A" + unit, "2026-11-01", "", "", "夜间噪音", "市民再次来电催办，称要跳楼。", unit)));
        load(urged, true).body("already", equalTo(1)).body("again", equalTo(1));
        load(urged, false).body("again", equalTo(1)).body("otherwise", hasSize(0));
        load(urged, false).body("already", equalTo(1)).body("again", equalTo(0));
        Desk.clerk()
                .body(Map.of("unit", unit))
                .post("/v1/petitions/search")
                .then()
                .body("items[0].urged", equalTo(1))
                .body("items[0].urgentSigns", equalTo(List.of("DANGER_TO_LIFE")));
    }

    @Test
    @DisplayName("X-41, I-27 a row with a known number that says something else is told, and not taken")
    void a_row_of_something_else_is_told() throws IOException {
        String unit = Desk.newUnit();
        load(sheet(HEADINGS, List.of(row("来信", "A" + unit, "2026-11-01", "", "", "补发津贴", "三个月未发。", unit))), false)
                .body("registered", equalTo(1))
                .body("otherwise", hasSize(0));
        byte[] other = sheet(
                HEADINGS,
                List.of(
                        row("来信", "A" + unit, "2026-11-01", "", "", "食堂价高", "一份饭二十元。", unit),
                        row("来信", "B" + unit, "2026-11-01", "", "", "浴室水凉", "没有热水。", unit)));
        for (boolean dryRun : List.of(true, false)) {
            load(other, dryRun)
                    .body("already", equalTo(1))
                    .body("otherwise.row", equalTo(List.of(2)))
                    .body("registered", equalTo(dryRun ? 0 : 1));
        }
    }

    @Test
    void one_wrong_row_and_nothing_is_registered() throws IOException {
        String unit = Desk.newUnit();
        byte[] file = sheet(
                HEADINGS,
                List.of(
                        row("来信", "A" + unit, "2026-11-01", "", "", "补发津贴", "三个月未发。", unit),
                        row("飞鸽", "B" + unit, "", "", "", "补发津贴", "三个月未发。", unit),
                        row("来信", "A" + unit, "", "", "", "同一编号", "三个月未发。", unit),
                        row("来信", "C" + unit, "昨天", "", "", "补发津贴", "三个月未发。", unit),
                        row("来信", "D" + unit, "", "", "", "没有内容", "", unit),
                        row("来信", "E" + unit, "", "欧阳某某", "", "无联系方式", "三个月未发。", unit),
                        row("来信", "F" + unit, "", "", "", "别家的事", "三个月未发。", "/other/mine"),
                        row("来信", "", "", "", "", "没有编号", "三个月未发。", unit)));
        load(file, false)
                .body("registered", equalTo(0))
                .body("errors.row", equalTo(List.of(3, 4, 5, 6, 7, 8)))
                .body("errors.column", hasItem("渠道"))
                .body("errors.find { it.row == 5 }.column", equalTo("收到时间"))
                .body("errors.find { it.row == 6 }.column", equalTo("内容"));
        assertThat(count(unit)).isZero();
    }

    @Test
    @DisplayName("I-27 a dry run shows each row as it would be stored, and what is doubtful about it")
    void a_dry_run_shows_what_would_be_stored() throws IOException {
        String unit = Desk.newUnit();
        byte[] file = sheet(
                List.of("信访形式", "收到日期", "信访人", "联系电话", "信访事项", "责任单位"),
                List.of(
                        row("走访", "2026年11月1日", "欧阳某某", "1390000111", "要求补发高温津贴", unit),
                        row("市民热线", "", "匿名", "", "反映浴室水凉", unit)));
        load(file, true)
                .body("rowsToStore.row", equalTo(List.of(2, 3)))
                .body("rowsToStore.channel", equalTo(List.of("VISIT", "HOTLINE_12345")))
                .body("rowsToStore[0].petitioners", equalTo(List.of("欧**")))
                .body("rowsToStore[0].receivedAt", equalTo("2026-11-01T00:00:00+08:00"))
                .body("rowsToStore[0].overdue", equalTo(true))
                .body("rowsToStore[0].doubts", hasItem("电话号码位数不符，请核对"))
                .body("rowsToStore[1].anonymous", equalTo(true))
                .body("rowsToStore[1].doubts", hasItem("未填收到时间，将按导入时间登记"))
                .body("overdue", equalTo(1));
        assertThat(count(unit)).isZero();
        load(file, false).body("registered", equalTo(2)).body("rowsToStore", hasSize(0));
        load(file, false).body("registered", equalTo(0)).body("already", equalTo(2));
    }

    @Test
    @DisplayName(
            "I-27 a matter that was closed in years before comes in as history: found, counted, and nobody is rung")
    void history_comes_in_as_history() throws IOException {
        String unit = Desk.newUnit();
        List<String> headings = List.of("渠道", "外部编号", "收到时间", "姓名", "电话", "标题", "内容", "单位", "办结日期");
        byte[] file = sheet(
                headings,
                List.of(row("来信", "H" + unit, "2019-03-01", "欧阳某某", "13900001111", "旧事", "已办结。", unit, "2019.4.2")));
        load(file, true).body("rowsToStore[0].closedOn", equalTo("2019-04-02")).body("overdue", equalTo(0));
        load(file, false).body("registered", equalTo(1));
        String id = Desk.clerk()
                .body(Map.of("unit", unit, "text", "旧事"))
                .post("/v1/petitions/search")
                .then()
                .body("items[0].state", equalTo("CLOSED"))
                .body("items[0].historyClosedOn", equalTo("2019-04-02"))
                .extract()
                .path("items[0].petitionId");
        Desk.get("/v1/petitions/" + id + "/deadlines").body("", hasSize(0));
        byte[] future =
                sheet(headings, List.of(row("来信", "I" + unit, "2019-03-01", "", "", "旧事", "已办结。", unit, "2019-02-01")));
        load(future, false).body("registered", equalTo(0)).body("errors", hasSize(1));
        assertThat(org.suyuan.intake.IntakeRules.HISTORY_CLOSED_AFTER_IT_ARRIVED.clause())
                .isEqualTo("I-27");
    }

    @Test
    @DisplayName("I-27 what was exported can be imported, and is known already")
    void an_export_can_be_imported() throws IOException {
        String unit = Desk.newUnit();
        Desk.register(Map.of("unit", unit, "channel", "LETTER"));
        byte[] file = Desk.clerk()
                .body(Map.of("unit", unit))
                .post("/v1/ledger/export")
                .asByteArray();
        load(file, false).body("rows", equalTo(1)).body("already", equalTo(1)).body("errors", hasSize(0));
    }

    @Test
    void what_is_no_ledger_is_refused() throws IOException {
        upload("不是表格".getBytes(java.nio.charset.StandardCharsets.UTF_8), false)
                .statusCode(422)
                .body("rule", equalTo("LEDGER_IS_A_SHEET_WITH_HEADINGS"));
        upload(sheet(List.of("渠道", "标题"), List.of()), false)
                .statusCode(422)
                .body("rule", equalTo("LEDGER_IS_A_SHEET_WITH_HEADINGS"));
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 5001; i++) {
            many.add(row("来信", "L" + i, "", "", "", "t", "t", "/group/mine-2"));
        }
        upload(sheet(HEADINGS, many), true).statusCode(422).body("rule", equalTo("LEDGER_HAS_A_FAIR_LENGTH"));
        byte[] twice = sheet(
                HEADINGS,
                List.of(
                        row("来信", "信访〔2026〕77号", "", "", "", "t", "t", "/group/mine-2"),
                        row("来信", "信访(2026)77", "", "", "", "t", "t", "/group/mine-2")));
        load(twice, true).body("errors", hasSize(1));
        assertThat(org.suyuan.intake.ledger.LedgerRules.LEDGER_ROW_HAS_A_NUMBER.clause())
                .isEqualTo("X-41");
    }

    private static int count(String unit) {
        return Desk.clerk()
                .body(Map.of("unit", unit))
                .post("/v1/petitions/search")
                .jsonPath()
                .getList("items")
                .size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "1", "TRUE ", "是"})
    void a_dry_run_that_is_neither_yes_nor_no_stores_nothing(String said) {
        given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .multiPart("file", "ledger.csv", "渠道,标题\nVISIT,补发津贴\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .queryParam("dryRun", said)
                .post("/v1/ledger/import")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("dryRun"));
    }

    private static ValidatableResponse load(byte[] file, boolean dryRun) {
        return upload(file, dryRun).statusCode(200);
    }

    private static ValidatableResponse upload(byte[] file, boolean dryRun) {
        return given().header("Authorization", TestTokens.bearer("clerk", "clerk-wang"))
                .multiPart("file", "ledger.xlsx", file, "application/octet-stream")
                .post("/v1/ledger/import?dryRun=" + dryRun)
                .then();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static byte[] sheet(List<String> headings, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("台账");
            List<List<String>> all = new ArrayList<>(List.of(headings));
            all.addAll(rows);
            for (int r = 0; r < all.size(); r++) {
                for (int c = 0; c < all.get(r).size(); c++) {
                    sheet.value(r, c, all.get(r).get(c));
                }
            }
        }
        return file.toByteArray();
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(cell -> cell.getText()).toList())
                    .toList();
        }
    }
}
