package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** The matter ended at the desk, or was taken back before it was closed; its clocks stop (I-20, I-21, X-50). 登记环节办结或撤回 */
@JsonClassDescription(
        "The matter ended at the desk, or was taken back before it was closed; its clocks stop (I-20, I-21, X-50). 登记环节办结或撤回")
public record PetitionSettled(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How it ended") Settlement settlement,

        @JsonPropertyDescription("Path of the department it was passed to; null when it was not") @Nullable String transferredTo,

        @JsonPropertyDescription("Account of the clerk; public when taken back by receipt code")
        String settledBy)
        implements PetitionEvent {}
