package org.suyuan.intake.retaliation.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.retaliation.ReportRetaliation;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.reading.UnitPath;

/** The code comes in the body, because an address ends up in logs. */
@Path("/v1/public/retaliation-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@PermitAll
public class PublicRetaliationResource {
    @Inject
    ReportRetaliation reportRetaliation;

    @Schema(description = "What a petitioner reports of retaliation 反映打击报复")
    record PublicRetaliationRequest(
            @Schema(description = "Receipt code 查询码", examples = "7K2M-Q9ZD-04TB-XN8E") @NotBlank @Size(max = 500) String receiptCode,

            @Schema(
                    description = "Path of the unit that is said to retaliate; absent when it is not known",
                    examples = "/group/mine-2/team-3")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit,

            @Schema(
                    description = "The words; read by discipline and the director alone",
                    examples = "投诉后被调到夜班，班长说是因为我上访。")
            @NotBlank @Size(max = 5000) String words) {

        @Override
        public String toString() {
            return "PublicRetaliationRequest[sealed]";
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "publicReportRetaliation",
            summary = "Report retaliation, by receipt code 凭查询码反映打击报复 (E-20, X-36)")
    public ReportRetaliation.Taken report(@NotNull @Valid PublicRetaliationRequest request) {
        return reportRetaliation.report(request.receiptCode(), request.unit(), request.words());
    }
}
