package org.suyuan.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writings that people met in public trackers: woocommerce 58000, contao 8434, supalle/auto-trim 2, avalon 4061,
 * dspace-angular 1754, cht-core 7654, fast-csv 131, normalize-japanese-addresses 90, grobid 980, blst 65, marva-quartz 695,
 * intl-tel-input 2105, dataloader 1453, pdf_oxide 123, kanjigrid 12, unihan-database 217, sensitive-word 84.
 */
class WrittenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ＧＨ－10086",
                "gh 10086",
                "GH\u201010086",
                "GH\u201110086",
                "GH\u201210086",
                "GH\u201310086",
                "GH\u201410086",
                "GH--10086",
                "GH\u221210086",
                "GH\u30FC10086",
                "GH-10086\u200B",
                "GH-\u200B100\u200B86",
                "\uFEFFGH-10086",
                "GH-10086\u3164",
                "\u3000GH-10086\u3000",
                "GH\u00A010086",
                "GH\u202F10086",
                "GH-100\uFE0F86",
                "G\u034FH-10086",
                "GH-1\u06600\u06F86",
                "\u202DGH-10086\u202C",
                "GH\t10086"
            })
    @DisplayName("E-18, E-19 however an employee number is written, it is the same")
    void an_employee_number_is_one(String written) {
        assertThat(Written.code(written)).isEqualTo("gh10086");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G\u041D-10086",
                "[GH-10086]",
                "{\"id\":\"GH-10086\"}",
                "GH-1,GH-2",
                "",
                "\u200C",
                "System.List`1[x]"
            })
    @DisplayName(
            "E-19 what is no number of one person is not taken for one: look-alike letters, lists, objects, nothing")
    void what_is_no_code(String written) {
        assertThat(Written.isCode(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GH-10086", "wang.min", "王敏", "clerk_wang", "wang@mine.example", "0010", "K/2024#7"})
    void accounts_and_numbers_are_codes(String written) {
        assertThat(Written.isCode(written.replace('_', '.'))).isTrue();
    }

    @Test
    void codes_that_differ_stay_different() {
        assertThat(Written.code("0010")).isNotEqualTo(Written.code("10"));
        assertThat(Written.exactCode("xnFIoe46")).isNotEqualTo(Written.exactCode("xnFloe46"));
        assertThat(Written.exactCode("ａｂ＿Ｃ—d ")).isEqualTo("ab_C-d");
    }

    @ParameterizedTest
    @CsvSource({
        "工号：E1024, E1024",
        "职工编号 GH-77, GH-77",
        "工单号:202611210031, 202611210031",
        "工单编号202611210031, 202611210031",
        "编号是A-1, A-1",
        "身份证号码：11010119900101123X, 11010119900101123X",
        "E1024, E1024",
        "No.20261128-7, 20261128-7",
        "No 77, 77",
        "NO77, NO77",
        "工号, 工号",
        "工程部7号, 工程部7号"
    })
    @DisplayName("I-27 a label that is copied along with a number is no part of it")
    void a_label_is_no_part(String written, String number) {
        assertThat(Written.unlabelled(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "阿不都·热合曼, 阿不都·热合曼",
        "阿不都•热合曼, 阿不都·热合曼",
        "阿不都・热合曼, 阿不都·热合曼",
        "阿不都 ‧ 热合曼, 阿不都·热合曼",
        "阿不都．热合曼, 阿不都·热合曼",
        "王　敏, 王敏",
        "王 某 某, 王某某",
        "John  Smith, John Smith",
        "\u2FBC某某, 高某某",
        "王\uFA46, 王\u6E1A",
        "\u2EDC某, 飞某"
    })
    @DisplayName("I-23 however a name is set, it is the same")
    void a_name_is_one(String written, String read) {
        assertThat(Written.name(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "高 温 津 贴, 高温津贴",
        "高\u00AD温\u200B津\u2060贴, 高温津贴",
        "\u2FBC温津贴, 高温津贴",
        "ＰＭ2.5, pm2.5",
        "\u2F79\u2EDC, 网飞",
        "工\u2F1A, 工厂",
        "\u2EECX, 齐x",
        "１０号楼, 10号楼",
        "A  B, a  b"
    })
    @DisplayName("I-27 what is searched has one form")
    void a_text_is_one(String written, String read) {
        assertThat(Written.text(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2FF0虫风", "\uD862\uDD9F", "王\uDB40\uDD00", "\uD842\uDFB7", "a\n b", "\uD800", ""})
    void nothing_that_can_be_typed_is_too_much(String written) {
        assertThat(Written.text(written)).doesNotContain("\uDB40\uDD00");
        assertThat(Written.code(written)).isNotNull();
    }
}
