package org.suyuan.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "经查，郑海棠反映属实",
                "经查，郑 海 棠反映属实",
                "经查，郑\u200B海\u2060棠反映属实",
                "经查，郑<b>海</b>棠反映属实",
                "经查，郑·海·棠反映属实",
                "经查，郑\n海棠反映属实",
                "经查，&#37073;海棠反映属实"
            })
    @DisplayName("X-35 a name is recognised however it is parted, and its place is where it was written")
    void a_name_is_recognised(String text) {
        List<Finding> found = new Recognition().name("郑海棠").in(text);
        assertThat(found).hasSize(1);
        Finding one = found.get(0);
        assertThat(one.kind()).isEqualTo(Finding.Kind.NAME);
        assertThat(text.substring(0, one.from())).isEqualTo("经查，");
        assertThat(text.substring(one.to())).isEqualTo("反映属实");
    }

    @Test
    @DisplayName("X-35 of a name in parts each long one is recognised, a short one is not")
    void a_name_in_parts() {
        assertThat(new Recognition().name("阿布都外力·买买").in("与阿布都外力核对")).hasSize(1);
        assertThat(new Recognition().name("阿布都外力·买买").in("与买买核对")).isEmpty();
    }

    @Test
    @DisplayName("X-35 somebody else, a surname alone and a Latin name within a word are nobody of the file")
    void others_are_not_recognised() {
        assertThat(new Recognition().name("郑海棠").in("经查，郑某反映属实，海棠路已修复")).isEmpty();
        assertThat(new Recognition().name("Lig Nment").in("the alignment is right"))
                .isEmpty();
        assertThat(new Recognition().name("Lin").in("Lin wrote")).hasSize(1);
        assertThat(new Recognition().name("任").in("任何人都可查询")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13905550123", "139-0555-0123", "＋86 139 0555 0123", "一三九零五五五零一二三", "（139）0555·0123"})
    @DisplayName("X-35 a number is recognised in every writing")
    void a_number_is_recognised(String number) {
        assertThat(new Recognition().number("139 0555 0123").in("可联系" + number + "。"))
                .hasSize(1);
    }

    @Test
    @DisplayName("X-35 a short number is recognised as a whole one only, and a year is none")
    void a_short_number_stands_alone() {
        assertThat(new Recognition().number("B2071").in("工牌 B-2071 的职工")).hasSize(1);
        assertThat(new Recognition().number("B2071").in("合同 AB20719")).isEmpty();
        assertThat(new Recognition().number("2026").in("2026年补发")).isEmpty();
    }

    @Test
    @DisplayName("X-35 a home is recognised by a piece that names its door, not by its district")
    void a_home_is_recognised() {
        String home = "云州市西城区枫桥家园12号楼3单元501室";
        assertThat(new Recognition().home(home).in("家住枫桥家园 12 号楼者已补发")).hasSize(1);
        assertThat(new Recognition().home(home).in("云州市西城区枫桥家园北侧道路")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12 陆建国到访反映", "编号 202603120017 陆建国", "2025-2026 陆建国", "陆建国2026-03-12到访"})
    @DisplayName("X-35 a name is recognised beside a date or a number, though its surname is a digit of amounts")
    void a_name_beside_a_number(String text) {
        assertThat(new Recognition().name("陆建国").in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"郑海棠（班长）", "郑海棠女士", "郑海棠师傅", "郑海棠等5人", "郑海棠、李明", "信访人：郑海棠", "李明 郑海棠", "郑海棠代"})
    @DisplayName("X-35 a name is known from a field that says more than the name")
    void a_field_says_more(String name) {
        assertThat(new Recognition().name(name).in("经郑海棠反映")).hasSize(1);
        assertThat(new Recognition().name(name).in("班长已督促，师傅已到岗")).isEmpty();
    }

    @Test
    @DisplayName(
            "X-35 a name does not run over the end of a sentence or an item, and is found in brackets and behind 600 ligatures")
    void where_a_name_ends() {
        assertThat(new Recognition().name("王伟").in("已告知王，伟业公司承办")).isEmpty();
        assertThat(new Recognition().name("王伟").in("已告知王。伟业公司承办")).isEmpty();
        assertThat(new Recognition().name("郑海棠").in("郑（海棠）反映")).hasSize(1);
        assertThat(new Recognition().name("李〇明").in("李〇明反映")).hasSize(1);
        assertThat(new Recognition().name("郑海棠").in("\uFDFA".repeat(600) + "郑海棠"))
                .hasSize(1);
        assertThat(new Recognition().name("José Ruiz").in("Jose\u0301 Ruiz")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E102", "矿安1024", "QX-20719", "20713", "王建国"})
    @DisplayName(
            "X-35 an employee number or account is recognised, also a short one with a letter and one in characters")
    void an_account_is_recognised(String code) {
        assertThat(new Recognition().number(code).in("由" + code + "经办")).hasSize(1);
        assertThat(new Recognition().number(code).in("由一人经办")).isEmpty();
    }

    @Test
    @DisplayName("X-35 a number told in words is recognised")
    void a_number_in_words() {
        assertThat(new Recognition().number("20713").in("工号二〇七一三的职工")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"枫桥家园十二号楼三单元五〇一室", "枫桥家园  12  号楼", "枫桥家园（12号楼）", "枫桥家园１２号楼"})
    @DisplayName("X-35 a home is recognised with its numbers in words, in brackets and apart")
    void a_home_in_other_writing(String text) {
        assertThat(new Recognition().home("云州市枫桥家园12号楼3单元501室").in("家住" + text)).isNotEmpty();
        assertThat(new Recognition().home("云州市枫桥家园十二号楼三单元五〇一室").in("家住" + text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"幸福路8号", "东村7号", "红星农场场部西侧第三户"})
    @DisplayName("X-35 a short home and one without a number are recognised as a whole")
    void a_short_home(String home) {
        assertThat(new Recognition().home(home).in("家住" + home + "的职工")).hasSize(1);
        assertThat(new Recognition().home(home).in("红星农场幸福路的职工")).isEmpty();
    }
}
