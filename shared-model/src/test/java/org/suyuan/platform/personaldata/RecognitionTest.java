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
        List<Finding> found = new Recognition(text).name("郑海棠").found();
        assertThat(found).hasSize(1);
        Finding one = found.get(0);
        assertThat(one.kind()).isEqualTo(Finding.Kind.NAME);
        assertThat(text.substring(0, one.from())).isEqualTo("经查，");
        assertThat(text.substring(one.to())).isEqualTo("反映属实");
    }

    @Test
    @DisplayName("X-35 of a name in parts each long one is recognised, a short one is not")
    void a_name_in_parts() {
        assertThat(new Recognition("与阿布都外力核对").name("阿布都外力·买买").found()).hasSize(1);
        assertThat(new Recognition("与买买核对").name("阿布都外力·买买").found()).isEmpty();
    }

    @Test
    @DisplayName("X-35 somebody else, a surname alone and a Latin name within a word are nobody of the file")
    void others_are_not_recognised() {
        assertThat(new Recognition("经查，郑某反映属实，海棠路已修复").name("郑海棠").found()).isEmpty();
        assertThat(new Recognition("the alignment is right").name("Lig Nment").found())
                .isEmpty();
        assertThat(new Recognition("Lin wrote").name("Lin").found()).hasSize(1);
        assertThat(new Recognition("任何人都可查询").name("任").found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13905550123", "139-0555-0123", "＋86 139 0555 0123", "一三九零五五五零一二三", "（139）0555·0123"})
    @DisplayName("X-35 a number is recognised in every writing")
    void a_number_is_recognised(String number) {
        assertThat(new Recognition("可联系" + number + "。")
                        .number(Finding.Kind.MOBILE, "139 0555 0123")
                        .found())
                .hasSize(1);
    }

    @Test
    @DisplayName("X-35 a short number is recognised as a whole one only, and a year is none")
    void a_short_number_stands_alone() {
        assertThat(new Recognition("工牌 B-2071 的职工")
                        .number(Finding.Kind.EMPLOYEE_NUMBER, "B2071")
                        .found())
                .hasSize(1);
        assertThat(new Recognition("合同 AB20719")
                        .number(Finding.Kind.EMPLOYEE_NUMBER, "B2071")
                        .found())
                .isEmpty();
        assertThat(new Recognition("2026年补发")
                        .number(Finding.Kind.EMPLOYEE_NUMBER, "2026")
                        .found())
                .isEmpty();
    }

    @Test
    @DisplayName("X-35 a home is recognised by a piece that names its door, not by its district")
    void a_home_is_recognised() {
        String home = "云州市西城区枫桥家园12号楼3单元501室";
        assertThat(new Recognition("家住枫桥家园 12 号楼者已补发").address(home).found()).hasSize(1);
        assertThat(new Recognition("云州市西城区枫桥家园北侧道路").address(home).found()).isEmpty();
    }
}
