package org.suyuan.intake.dossier.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.dossier.Entry;
import org.suyuan.intake.dossier.ReadDossier;
import org.suyuan.intake.identities.CorrectIdentity;
import org.suyuan.intake.identities.ReadingPurpose;
import org.suyuan.intake.rest.RegistrationRequest.PetitionerRequest;
import org.suyuan.intake.vault.rest.PetitionerView;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.security.Roles;

@Path("/v1/petitions/{petitionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossier", description = "The petitioner's file 动态电子档案 (I-05)")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE})
public class DossierResource {
    @Inject
    ReadDossier readDossier;

    @Inject
    CorrectIdentity correctIdentity;

    @Schema(description = "A petition in somebody's file")
    record FiledView(
            @Schema(description = "The petition", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
            UUID petitionId,

            @Schema(description = "Number 信访编号 (I-04)", examples = "XF20261121-000042-7")
            String number,

            @Schema(description = "In a line", examples = "要求补发 2025 年度高温津贴")
            String title,

            @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2/team-3")
            String unit,

            @Schema(description = "How far it has come", examples = "CLOSED")
            PetitionState state,

            @Schema(description = "When it arrived", examples = "2026-11-21T09:30:00+08:00")
            Instant receivedAt,

            @Schema(description = "Whether both sides made the two-way commitment 双向承诺 (I-17)", examples = "true")
            boolean commitment,

            @Schema(description = "What came of it, oldest first")
            List<Entry> entries) {

        static FiledView of(ReadDossier.Filed filed) {
            Petition petition = filed.petition();
            return new FiledView(
                    petition.id(),
                    petition.number(),
                    petition.appeal().title(),
                    petition.unit(),
                    petition.state(),
                    petition.matter().receivedAt(),
                    petition.origin().circumstances().commitment(),
                    filed.entries());
        }
    }

    @Schema(name = "Dossier", description = "The file of one petitioner 动态电子档案 (I-05)")
    record DossierView(
            @Schema(description = "Who, masked") PetitionerView petitioner,

            @Schema(description = "All petitions of the same person that the caller may see, newest first")
            List<FiledView> petitions) {

        static DossierView of(ReadDossier.Dossier dossier) {
            return new DossierView(
                    PetitionerView.of(dossier.petitioner()),
                    dossier.petitions().stream().map(FiledView::of).toList());
        }
    }

    @Schema(description = "What a petitioner corrects of what is known of them 信息更正 (I-05)")
    record CorrectionRequest(
            @Schema(description = "The person as it should be; what is left out is forgotten") @NotNull @Valid PetitionerRequest petitioner,

            @Schema(description = "How the person was recognised, in at least 5 characters", examples = "本人持身份证到场核对")
            @NotBlank @Size(max = 200) String basis) {

        @Override
        public String toString() {
            return "CorrectionRequest[sealed]";
        }
    }

    @GET
    @Path("/dossiers")
    @Operation(
            operationId = "readDossier",
            summary = "The files of who raised it, for a purpose 动态电子档案 (I-05)",
            description =
                    "The same person is found by identity card, phone or employee number; every reading goes on record.")
    public List<DossierView> dossiers(
            @PathParam("petitionId") UUID petitionId, @QueryParam("purpose") @NotNull ReadingPurpose purpose) {
        return readDossier.of(petitionId, purpose).stream().map(DossierView::of).toList();
    }

    @POST
    @Path("/petitioners/{petitionerId}/correction")
    @Idempotent
    @Operation(
            operationId = "correctPetitioner",
            summary = "Correct what is known of a petitioner, on the person's word 更正信访人信息 (I-05)")
    public CorrectIdentity.Corrected correct(
            @PathParam("petitionId") UUID petitionId,
            @PathParam("petitionerId") UUID petitionerId,
            @NotNull @Valid CorrectionRequest request) {
        return correctIdentity.correct(
                petitionId, petitionerId, request.petitioner().identity(), request.basis());
    }
}
