package org.suyuan.intake.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.Registration;
import org.suyuan.platform.reading.UnitPath;

@Schema(description = "What a petitioner files without signing in 网上信访")
record FilingRequest(
        @Schema(description = "Whether nobody gives a name (I-14); then petitioners is empty") @NotNull Boolean anonymous,

        @Schema(description = "Who petitions") @Size(max = 50) @Nullable List<RegistrationRequest.@NotNull @Valid PetitionerRequest> petitioners,

        @Schema(description = "How many people raise it; the number of petitioners, or 1, when absent")
        @Min(1) @Max(100_000) @Nullable Integer headCount,

        @Schema(description = "In a line", examples = "要求补发 2025 年度高温津贴") @NotBlank @Size(max = 200) String title,

        @Schema(description = "In the petitioner's words", examples = "我队 6 月至 8 月井下作业，高温津贴至今未发。")
        @NotBlank @Size(max = 20_000) String text,

        @Schema(
                description = "Path of the unit it concerns; the whole enterprise when it is not known",
                examples = "/group/mine-2")
        @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        @Nullable String unit,

        @Schema(description = "Signs of danger that do not wait for a clerk") @Nullable Set<@NotNull UrgentSign> urgentSigns,

        @Schema(description = "That it accuses a person or unit: then discipline alone sees and handles it (E-19)")
        @Valid RegistrationRequest.@Nullable AccusationRequest accusation) {

    Registration registration(String enterprise, String firstHandler, Instant now) {
        return new RegistrationRequest(
                        Channel.WEB,
                        null,
                        null,
                        anonymous,
                        petitioners,
                        headCount,
                        title,
                        text,
                        unit == null ? enterprise : unit,
                        urgentSigns,
                        accusation,
                        null,
                        null,
                        null,
                        null,
                        null)
                .registration(firstHandler, now);
    }

    @Override
    public String toString() {
        return "FilingRequest[sealed]";
    }
}
