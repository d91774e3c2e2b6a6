package org.suyuan.intake.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {
    @Test
    void enough_stays_to_tell_people_apart_and_too_little_to_find_them() {
        Identity masked = Masking.masked(new Identity(
                "张三丰", "150000199001010010", "13812345678", "某市某区某路 1 号", "zhang@example.com", "A10086", false));
        assertThat(masked)
                .isEqualTo(new Identity(
                        "张**", "150****0010", "138****5678", "某市某****", "z***@example.com", "****86", false));
    }

    @Test
    void what_is_short_is_hidden_whole_and_what_is_absent_stays_absent() {
        Identity masked = Masking.masked(new Identity("𠮷田", "1234567", "12345", null, "@", "7", true));
        assertThat(masked).isEqualTo(new Identity("𠮷**", "****", "****", null, "****", "****", true));
    }

    @Test
    void every_masked_value_is_known_again() {
        assertThat(new Identity("张三丰", null, "138****5678", null, null, null, false).carriesNoMask())
                .isFalse();
        assertThat(new Identity("张＊＊", null, null, null, null, null, false).carriesNoMask())
                .isFalse();
        assertThat(new Identity("张三丰", null, "13812345678", null, null, null, false).carriesNoMask())
                .isTrue();
    }

    @Test
    void of_several_addresses_in_one_field_each_is_masked() {
        Identity masked = Masking.masked(
                new Identity("张三丰", null, null, null, "zhang@example.com；san.feng@example.org", null, false));
        assertThat(masked.email()).isEqualTo("z***@example.com；s***@example.org");
    }
}
