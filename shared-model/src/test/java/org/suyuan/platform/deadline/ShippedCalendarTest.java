package org.suyuan.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tyme.holiday.LegalHoliday;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCalendarTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @CsvSource({"2024, 30, 8", "2025, 28, 5", "2026, 33, 6"})
    void every_published_year_agrees_with_a_second_source(int year, int off, int madeUp) throws IOException {
        CalendarYear shipped =
                json.readValue(getClass().getResourceAsStream("/calendar/" + year + ".json"), CalendarYear.class);
        Map<LocalDate, Boolean> days =
                shipped.days().stream().collect(Collectors.toMap(CalendarYear.Day::date, CalendarYear.Day::isOffDay));
        assertThat(days.values()).filteredOn(isOff -> isOff).hasSize(off);
        assertThat(days.values()).filteredOn(isOff -> !isOff).hasSize(madeUp);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            LegalHoliday second = LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
            assertThat(days.get(day)).as(day.toString()).isEqualTo(second == null ? null : !second.isWork());
        }
    }

    @ParameterizedTest
    @CsvSource({"2027"})
    void an_unpublished_year_is_not_shipped(int year) {
        assertThat(getClass().getResource("/calendar/" + year + ".json")).isNull();
    }
}
