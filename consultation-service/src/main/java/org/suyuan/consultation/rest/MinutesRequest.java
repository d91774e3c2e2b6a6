package org.suyuan.consultation.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.consultation.Minutes;
import org.suyuan.platform.reading.UnitPath;

/** What the consultation agreed. */
@Schema(description = "What the consultation agreed 会议纪要 (C-05, C-06)")
public record MinutesRequest(
        @Schema(description = "The facts clarified 事实", examples = "夏季高温津贴 6 至 8 月共三个月未列入工资表。")
        @NotBlank @Size(max = 5000) String facts,

        @Schema(description = "Path of the unit responsible 责任单位", examples = "/group/hr")
        @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        String leadUnit,

        @Schema(description = "The plan agreed 方案", examples = "人力资源部本月内补发，并修订工资表模板。") @NotBlank @Size(max = 5000) String plan,

        @Schema(description = "Action items 落实事项, at least one") @NotNull @Size(max = 50) List<@NotNull @Valid ItemRequest> items) {

    /** The same as it is kept. */
    public Minutes minutes() {
        return new Minutes(
                facts, leadUnit, plan, items.stream().map(ItemRequest::item).toList(), null, null);
    }
}
