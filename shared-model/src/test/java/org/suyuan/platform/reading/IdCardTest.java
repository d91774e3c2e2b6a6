package org.suyuan.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity card numbers that were probably mistyped. */
class IdCardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "110101199001011234",
                "11010119901301100X",
                "1101011990010112",
                "1101011990010112345",
                "11010190133101X",
                "110101901331012"
            })
    @DisplayName("I-03 a card whose length, date or check character does not fit is mistyped")
    void a_number_that_does_not_fit_is_mistyped(String number) {
        assertThat(IdCard.isMistyped(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010119900101100X",
                "110101900101123",
                "E12345678",
                "H1234567801",
                "G123456(7)",
                "810000199001011230"
            })
    @DisplayName("I-03 cards of today and of before 1999, and other papers, are not")
    void a_number_that_fits_is_not(String number) {
        assertThat(IdCard.isMistyped(number)).isFalse();
    }
}
