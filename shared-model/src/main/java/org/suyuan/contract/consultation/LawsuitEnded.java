package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The matter is before a court, an arbitration body or an authority of review no more. 诉讼仲裁复议已终结 */
@JsonClassDescription(
        "The matter is before a court, an arbitration body or an authority of review no more (X-52). 诉讼仲裁复议已终结")
public record LawsuitEnded(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The proceedings") UUID lawsuitId,

        @JsonPropertyDescription("Which way of law") LawsuitKind kind,

        @JsonPropertyDescription("How they ended") LawsuitEnd end)
        implements PetitionEvent {}
