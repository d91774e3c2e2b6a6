package org.suyuan.feedback.drafting.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.feedback.Promise;
import org.suyuan.platform.reading.UnitPath;

/** What a reply, or a review that changes it, promises. */
@Schema(description = "What a reply says will be done 承诺事项 (E-22)")
public record PromiseRequest(
        @Schema(description = "In words; stays in this service", examples = "随十二月工资补发三个月高温津贴。")
        @NotBlank @Size(max = 1000) String what,

        @Schema(description = "Path of the unit that does it", examples = "/group/hr")
        @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        String unit,

        @Schema(description = "The last day for it", examples = "2026-12-15") @NotNull LocalDate dueOn) {

    /** The same as it is kept. */
    public Promise promise() {
        return new Promise(what, unit, dueOn);
    }
}
