package org.suyuan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {
    @ParameterizedTest
    @CsvSource({
        "0001-01-01, false", "0206-01-01, false", "1026-11-20, false", "1899-12-30, false", "1899-12-31, false",
        "1900-01-01, false", "1904-01-01, false", "1949-12-31, false", "1950-01-01, true", "1969-12-31, true",
        "1970-01-01, false", "1970-01-02, true", "2026-11-20, true", "2200-12-31, true", "2201-01-01, false",
        "9999-12-31, false"
    })
    @DisplayName("I-03 a day that machines write for no date, or that nobody can mean, is none")
    void a_day_is_meant(LocalDate day, boolean meant) {
        assertThat(Zone.isMeant(day)).isEqualTo(meant);
        assertThat(Zone.isMeant(day.atTime(12, 0).atZone(Zone.OF_RECORD).toInstant()))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "0206-01-01T00:00:00Z",
                "1026-11-20T00:00:00Z",
                "1900-01-01T00:00:00Z",
                "1940-07-01T00:00:00Z",
                "1988-07-01T00:00:00Z",
                "2026-11-20T01:02:03.000004Z"
            })
    void every_moment_that_is_written_can_be_read_again(Instant moment) {
        String written = Zone.offset(moment).toString();
        assertThat(OffsetDateTime.parse(written).toInstant()).isEqualTo(moment);
        assertThat(written).doesNotContain("+08:05:43");
    }
}
