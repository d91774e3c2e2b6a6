package org.suyuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_number_tells_day_and_count() {
        assertThat(PetitionNumber.of(DAY, 42).value()).matches("XF20261121-000042-\\d");
    }

    @Test
    @DisplayName("I-04 every single mistyped digit is refused")
    void every_mistyped_digit_is_refused() {
        String number = PetitionNumber.of(DAY, 42).value();
        for (int at = 0; at < number.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (Character.isDigit(number.charAt(at)) && number.charAt(at) != digit) {
                    String mistyped = number.substring(0, at) + digit + number.substring(at + 1);
                    assertThatIllegalArgumentException().isThrownBy(() -> new PetitionNumber(mistyped));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "XF20261121, XF20261121",
        "xf2026, XF2026",
        "ＸＦ２０２６１１２１, XF20261121",
        "XF20261121-000042-7, XF20261121-000042-7",
        "xf20261121 000042 7, XF20261121-000042-7",
        "XF202611210000427, XF20261121-000042-7",
        "XF20261121—000042—7, XF20261121-000042-7",
        "XF20261121-0000, XF20261121-0000",
        "XF20261121-, XF20261121",
        "AB12, AB12"
    })
    @DisplayName("I-04 a number is found by how it begins, however it is typed")
    void a_number_is_read_however_it_is_typed(String typed, String number) {
        assertThat(PetitionNumber.beginning(typed)).isEqualTo(number);
    }
}
