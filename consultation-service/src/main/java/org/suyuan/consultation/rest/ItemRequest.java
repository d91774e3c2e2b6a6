package org.suyuan.consultation.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.consultation.Minutes;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.time.NewId;

/** What minutes or a supplement resolve. */
@Schema(description = "An action item 落实事项 (C-06)")
public record ItemRequest(
        @Schema(description = "What is done", examples = "补发三个月高温津贴") @NotBlank @Size(max = 500) String what,

        @Schema(description = "Path of the unit that does it", examples = "/group/hr")
        @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        String unit,

        @Schema(description = "Last day") @NotNull LocalDate dueOn) {

    /** The same with an id. */
    public Minutes.Item item() {
        return new Minutes.Item(NewId.next(), what, unit, dueOn);
    }
}
