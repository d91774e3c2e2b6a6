package org.suyuan.intake.vault.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Petitioner;
import org.suyuan.intake.vault.Standing;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "PetitionerView", description = "Who petitions: masked, or the fields that were asked for 信访人")
public record PetitionerView(
        @Schema(
                description = "Id; absent where only single fields were asked for",
                examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
        @Nullable UUID petitionerId,

        @Schema(description = "Name", examples = "张**") @Nullable String name,

        @Schema(description = "Identity card number", examples = "150****0010") @Nullable String idNumber,

        @Schema(description = "Phone", examples = "138****1111") @Nullable String phone,

        @Schema(description = "Postal address") @Nullable String address,

        @Schema(description = "E-mail") @Nullable String email,

        @Schema(description = "Number in the enterprise") @Nullable String employeeNumber,

        @Schema(description = "Whether the person speaks for a group (E-13)")
        boolean representative,

        @Schema(description = "In what standing (I-15)", examples = "RETIREE") @Nullable Standing standing) {

    public static PetitionerView of(Petitioner petitioner) {
        return of(petitioner.id(), petitioner.identity());
    }

    public static PetitionerView of(Identity identity) {
        return of(null, identity);
    }

    private static PetitionerView of(@Nullable UUID petitionerId, Identity identity) {
        return new PetitionerView(
                petitionerId,
                identity.name(),
                identity.idNumber(),
                identity.phone(),
                identity.address(),
                identity.email(),
                identity.employeeNumber(),
                identity.representative(),
                identity.standing());
    }
}
