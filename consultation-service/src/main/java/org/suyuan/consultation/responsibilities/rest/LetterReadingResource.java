package org.suyuan.consultation.responsibilities.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.consultation.responsibilities.ReadLetter;
import org.suyuan.consultation.responsibilities.Reading;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/consultations/{petitionId}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "responsibilities", description = "Who is responsible for what 责任清单 (X-04)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.DEPARTMENT, Roles.DISCIPLINE})
public class LetterReadingResource {
    @Inject
    ReadLetter readLetter;

    @Schema(description = "What is to be done 阅批意见 (X-05)")
    record ReadingRequest(
            @Schema(description = "In words, without persons", examples = "请人力资源部一周内提出方案。") @NotBlank @Size(max = 2000) String words) {}

    @GET
    @Operation(
            operationId = "listReadings",
            summary = "Which leaders read a petition, with what is to be done 领导阅批 (X-05)")
    public List<Reading> list(@PathParam("petitionId") UUID petitionId) {
        return readLetter.of(petitionId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.LEADER, Roles.DIRECTOR})
    @Operation(operationId = "readLetter", summary = "Say that one read it, and what is to be done 领导阅批 (X-05)")
    public List<Reading> read(@PathParam("petitionId") UUID petitionId, @NotNull @Valid ReadingRequest request) {
        return readLetter.read(petitionId, request.words());
    }
}
