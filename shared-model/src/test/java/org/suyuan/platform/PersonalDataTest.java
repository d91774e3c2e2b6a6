package org.suyuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系电话13800138000",
                "电话 138 0013 8000",
                "１３８００１３８０００",
                "身份证150000199001010010",
                "身份证15000019900101001X",
                "旧证150000900101001",
                "座机010-66668888",
                "卡号6222020200112233445",
                "邮箱 zhang.san@example.com"
            })
    void what_identifies_is_found(String text) {
        assertThat(PersonalData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"补发 2025 年三个月高温津贴共 3600 元", "XF20261121-000042-9", "四班三运转", "1971 项建议，整改率 95%"})
    void what_does_not_is_not(String text) {
        assertThat(PersonalData.isIn(text)).isFalse();
    }
}
