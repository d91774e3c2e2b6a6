package org.suyuan.platform.deadline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An announcement of one year, as somebody sends it. */
@Schema(description = "The State Council's announcement of one year, in the format in common use for it")
@JsonIgnoreProperties({"$schema", "$id", "$comment"})
public record CalendarRequest(
        @Schema(description = "Calendar year", examples = "2027") @Min(2020) @Max(2100) @NotNull Integer year,

        @Schema(description = "Where it was announced") @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 300) String> papers,

        @Schema(description = "Days off and make-up workdays") @NotNull @Size(max = 366) List<@NotNull @Valid DayRequest> days,

        @Schema(
                description =
                        "Days on which this enterprise works or does not, whatever was announced 轮班、停产检修; absent keeps those in force, empty takes them away")
        @Nullable @Size(max = 366) List<@NotNull @Valid DayRequest> shifts) {

    /** A day that differs from the week. */
    @Schema(description = "A day that differs from the week")
    @JsonIgnoreProperties("$comment")
    public record DayRequest(
            @Schema(description = "Its name", examples = "春节") @NotBlank @Size(max = 40) String name,

            @Schema(description = "The date", examples = "2027-02-06") @NotNull LocalDate date,

            @Schema(description = "Whether it is off; false for a make-up workday 调休") @NotNull Boolean isOffDay) {}

    /** The announced year. */
    public CalendarYear announced() {
        return new CalendarYear(year, papers, days(days), shifts == null ? null : days(shifts));
    }

    private static List<CalendarYear.Day> days(List<DayRequest> sent) {
        return sent.stream()
                .map(day -> new CalendarYear.Day(day.name(), day.date(), day.isOffDay()))
                .toList();
    }
}
