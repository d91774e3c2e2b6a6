package org.suyuan.intake.attachments.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.suyuan.intake.attachments.AttachmentKind;
import org.suyuan.intake.attachments.Attachments;
import org.suyuan.platform.audit.RecordsItself;

/** What the petitioner adds without signing in. */
@Path("/v1/public/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class PublicAttachmentResource {
    @Inject
    Attachments attachments;

    @POST
    @RecordsItself
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "publicAttachment",
            summary = "Add a file, by receipt code 凭查询码补充材料 (I-14)",
            description =
                    "Pictures lose what says where and when they were taken; of an anonymous petition no time finer than the day is kept.")
    public AttachmentView add(
            @RestForm("receiptCode") @NotBlank @Size(max = 500) String receiptCode,
            @RestForm("file") @NotNull FileUpload file) {
        Upload upload = Upload.of(file);
        return AttachmentView.of(attachments.add(receiptCode, AttachmentKind.EVIDENCE, upload.name(), upload::content));
    }
}
