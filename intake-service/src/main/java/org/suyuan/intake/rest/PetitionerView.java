package org.suyuan.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Identity;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "PetitionerView", description = "Who petitions: masked, or the fields that were asked for 信访人")
record PetitionerView(
        @Schema(description = "Name", examples = "张**") @Nullable String name,

        @Schema(description = "Identity card number", examples = "150****0010") @Nullable String idNumber,

        @Schema(description = "Phone", examples = "138****1111") @Nullable String phone,

        @Schema(description = "Postal address") @Nullable String address,

        @Schema(description = "E-mail") @Nullable String email,

        @Schema(description = "Number in the enterprise") @Nullable String employeeNumber,

        @Schema(description = "Whether the person speaks for a group (E-13)")
        boolean representative) {

    static PetitionerView of(Identity identity) {
        return new PetitionerView(
                identity.name(),
                identity.idNumber(),
                identity.phone(),
                identity.address(),
                identity.email(),
                identity.employeeNumber(),
                identity.representative());
    }
}
