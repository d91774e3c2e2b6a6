package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The matter is before a court, an arbitration body or an authority of review (X-52, E-15). 已进入诉讼仲裁复议 */
@JsonClassDescription(
        "The matter is before a court, an arbitration body or an authority of review (X-52, E-15). 已进入诉讼仲裁复议")
public record LawsuitBegun(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The proceedings") UUID lawsuitId,

        @JsonPropertyDescription("Which way of law") LawsuitKind kind,

        @JsonPropertyDescription("When they began") LocalDate begunOn)
        implements PetitionEvent {}
