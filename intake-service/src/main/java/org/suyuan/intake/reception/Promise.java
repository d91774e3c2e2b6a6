package org.suyuan.intake.reception;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.platform.reading.UnitPath;

/** A promise at a reception, with its owner and its day. */
@Schema(description = "What was promised, by whom and until when 承诺事项 (X-08)")
public record Promise(
        @Schema(description = "What", examples = "核实三队高温津贴并公布标准") @NotBlank @Size(max = 500) String what,

        @Schema(description = "Path of the unit that does it", examples = "/group/hr")
        @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        String unit,

        @Schema(description = "Last day, in the zone of record", examples = "2026-12-05") @NotNull LocalDate until) {

    /** For the petitioner's file. */
    String sentence() {
        return what + "（" + unit + "，" + until + "）";
    }
}
