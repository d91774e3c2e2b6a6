package org.suyuan.intake.attachments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.suyuan.intake.attachments.AttachmentKind;
import org.suyuan.intake.attachments.Attachments;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "Files of a petition 附件")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class AttachmentResource {
    @Inject
    Attachments attachments;

    @POST
    @RecordsItself
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.DISCIPLINE})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addAttachment",
            summary = "Add a file: a picture, PDF, DOCX, XLSX, OFD, text, MP3 or MP4 上传附件 (I-02)",
            description =
                    "What it is follows from its content. It loses what tells who made it, where and when; pictures of other formats become PNG. The same file again is the same attachment."
                            + " The unit that handles the petition hands in the stamped reply, proofs of delivery and what it found.")
    public AttachmentView add(
            @PathParam("petitionId") UUID petitionId,
            @RestForm("kind") @NotNull AttachmentKind kind,
            @RestForm("file") @NotNull FileUpload file) {
        Upload upload = Upload.of(file);
        return AttachmentView.of(attachments.add(petitionId, kind, upload.name(), upload::content));
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "listAttachments", summary = "Its files, oldest first 附件列表 (I-02)")
    public List<AttachmentView> list(@PathParam("petitionId") UUID petitionId) {
        return attachments.of(petitionId).stream().map(AttachmentView::of).toList();
    }

    @GET
    @Path("/{attachmentId}")
    @RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DEPARTMENT, Roles.LEADER, Roles.DISCIPLINE})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "readAttachment",
            summary = "A file, to be saved; on record 下载附件 (I-02)",
            description = "Its type is in the list; here it is bytes, so that no browser runs it.")
    public RestResponse<byte[]> read(
            @PathParam("petitionId") UUID petitionId, @PathParam("attachmentId") UUID attachmentId) {
        Attachments.Opened opened = attachments.open(petitionId, attachmentId);
        String name = URLEncoder.encode(opened.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(opened.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
