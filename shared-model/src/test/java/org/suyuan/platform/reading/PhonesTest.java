package org.suyuan.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone numbers, however they are written. */
class PhonesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "１３８１２３４５６７８",
                "138 1234 5678",
                "138-1234-5678",
                "+86 138 1234 5678",
                "8613812345678",
                "008613812345678",
                "＋８６－138 1234 5678",
                "(+86)13812345678",
                "\u202D13812345678\u202C",
                "138\uFE0D12345678",
                "\u0661\u0663\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
                "\u06F1\u06F3\u06F8\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8",
                "138\u2013 1234\u20145678"
            })
    @DisplayName("I-23 however a phone is written, it is the same")
    void a_phone_is_one(String written) {
        assertThat(Phones.digits(written)).isEqualTo("13812345678");
        assertThat(Phones.own(written)).contains("13812345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678、0351-2345678",
                "13812345678/03512345678",
                "13812345678，\n(0351) 2345678",
                "12345；+86 138 1234 5678;0351—2345678",
                "13812345678或0351-2345678"
            })
    @DisplayName("I-23 several phones of one field are each found")
    void several_phones_are_each_one(String written) {
        assertThat(Phones.allOwn(written)).containsExactly("13812345678", "03512345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "１２３４５",
                "0351-12345",
                "(010) 12345",
                "12388",
                "110",
                "120",
                "95598",
                "96096",
                "400-810-0000",
                "8008100000",
                "00000000000",
                "11111111",
                "",
                "无",
                "010-95533"
            })
    @DisplayName("I-23 what leads to a system or to nobody links no two persons")
    void a_hotline_links_nobody(String written) {
        assertThat(Phones.own(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0351-2345678, 03512345678",
        "2345678, 2345678",
        "+852 2345 6789, +85223456789",
        "86 351 2345678, 03512345678",
        "+86-472-7110001, 04727110001",
        "+86 400 612 3456, 4006123456",
        "+86 10 62345678, 01062345678",
        "0086 472 7110001, 04727110001",
        "+86 0472 7110001, 04727110001",
        "13800086123, 13800086123",
        "+1 555 123 4567, +15551234567",
        "8612345, 8612345"
    })
    void other_phones_keep_their_digits(String written, String read) {
        assertThat(Phones.digits(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13812345678 0351-2345678", "13812345678\u3000（0351）2345678", "+8613812345678\t03512345678"})
    @DisplayName("I-23 two phones with a blank between them are each found")
    void phones_apart_by_blanks_are_each_one(String written) {
        assertThat(Phones.allOwn(written)).containsExactly("13812345678", "03512345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678（本人）13912345678（儿子）",
                "1381234567813912345678",
                "13812345678 13912345678",
                "本人13812345678 妻子13912345678"
            })
    @DisplayName("I-23 two mobiles with notes, blanks or nothing between them are each found")
    void mobiles_apart_by_notes_are_each_one(String written) {
        assertThat(Phones.allOwn(written)).containsExactly("13812345678", "13912345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678（儿子）",
                "0351-2345678",
                "(0351)2345678转802",
                "010-62345678-8021",
                "021 6234 5678 ext. 12",
                "2345678",
                "8021",
                "12345",
                "0351-12345",
                "95598",
                "400-810-0000",
                "+852 2345 6789",
                "0044 20 7946 0958",
                "13812345678、0351-2345678",
                "13812345678 13912345678",
                "没有电话"
            })
    @DisplayName("I-03 a phone of any kind in use is whole")
    void phones_in_use_are_whole(String written) {
        assertThat(Phones.areWhole(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1381234567",
                "138123456789",
                "12812345678",
                "0351-234567",
                "010-6234567",
                "0351-23456789012",
                "13812345678、1391234567",
                "+12",
                "１３８１２３４５６７"
            })
    @DisplayName("I-03 a phone with a digit too few or too many, or of no kind, is not")
    void a_digit_may_be_missing(String written) {
        assertThat(Phones.areWhole(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "一三九一二三四五六七八, 13912345678",
        "壹叁玖壹贰叁肆伍陆柒捌, 13912345678",
        "幺三九 一二三四 五六七八, 13912345678",
        "139一1234一5678, 13912345678",
        "139一12345678, 13912345678",
        "一分机, ''"
    })
    @DisplayName(
            "X-41 digits that are written as words are digits where they make a number, dashes where they part one")
    void digits_in_words(String written, String digits) {
        assertThat(Phones.digits(written)).isEqualTo(digits);
    }

    @Test
    @DisplayName("X-35 a number may stand elsewhere without its area code, and without what is dialled behind it")
    void where_a_number_may_stand() {
        assertThat(Phones.writings("0991-3345678-8012")).containsExactly("09913345678", "3345678");
        assertThat(Phones.writings("3345678转8012")).containsExactly("3345678");
        assertThat(Phones.writings("139-0555-0123、110")).containsExactly("13905550123");
    }
}
