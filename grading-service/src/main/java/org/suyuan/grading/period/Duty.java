package org.suyuan.grading.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person on duty on a day 值班. */
@Schema(description = "Who is on duty on a day 值班")
public record Duty(
        @Schema(description = "The day, in the zone of record", examples = "2027-03-05") @NotNull LocalDate day,

        @Schema(description = "Account of who leads 带班领导", examples = "director-zhao") @NotBlank @Size(max = 100) String leader,

        @Schema(description = "Account of who is on duty 值班人员", examples = "clerk-wang") @NotBlank @Size(max = 100) String onDuty) {}
