package org.suyuan.intake.analysis.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.analysis.AssociationKind;
import org.suyuan.intake.analysis.ReferenceRecord;
import org.suyuan.intake.analysis.ReferenceRecords;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.security.Roles;

@Path("/v1/reference-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analysis", description = "What the report rests on 初步分析 (I-06, I-08)")
@RolesAllowed({Roles.HR_SYSTEM, Roles.ADMIN})
public class ReferenceRecordResource {
    @Inject
    ReferenceRecords records;

    @Schema(description = "What another system knows of a unit or of a person 关联信息 (I-08)")
    record ReferenceRecordRequest(
            @Schema(description = "The system", examples = "人力资源系统") @NotBlank @Size(max = 100) String source,

            @Schema(description = "Its number there: the same again replaces", examples = "HT-2023-0417")
            @NotBlank @Size(max = 100) String reference,

            @Schema(description = "What it is about", examples = "PERSONNEL") @NotNull AssociationKind kind,

            @Schema(description = "Path of the unit; absent of a person", examples = "/group/mine-2")
            @Size(max = 200) @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit,

            @Schema(description = "Number of the person in the enterprise; absent of a unit", examples = "E20418")
            @Size(min = 1, max = 40) @Nullable String employeeNumber,

            @Schema(
                    description = "What is known; of a person it is stored encrypted",
                    examples = "2023-04-17 调入二矿三队，岗位：采煤工")
            @NotBlank @Size(max = 500) String finding,

            @Schema(description = "First day on which it may be used", examples = "2023-04-17") @NotNull LocalDate validFrom,

            @Schema(description = "Last day on which it may be used; afterwards it is deleted", examples = "2028-04-16")
            @NotNull LocalDate validUntil) {

        ReferenceRecord record() {
            return new ReferenceRecord(source, reference, kind, unit, employeeNumber, finding, validFrom, validUntil);
        }

        @Override
        public String toString() {
            return "ReferenceRecordRequest[sealed]";
        }
    }

    @Schema(description = "How much was imported")
    record ImportedRecords(
            @Schema(
                    description = "Records put in, or in place of those of the same source and reference",
                    examples = "1")
            int records) {}

    @POST
    @RecordsItself
    @Operation(
            operationId = "importReferenceRecords",
            summary = "Feed what other systems know of units and persons 导入关联信息 (I-08)",
            description = "The same import again changes nothing.")
    public ImportedRecords put(@NotEmpty @Size(max = 5000) List<@NotNull @Valid ReferenceRecordRequest> requests) {
        return new ImportedRecords(records.put(
                requests.stream().map(ReferenceRecordRequest::record).toList()));
    }
}
