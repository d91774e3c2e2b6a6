package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A petition was closed that should not have been: the closing is taken back. 虚假办结 */
@JsonClassDescription("A petition was closed that should not have been: the closing is taken back (X-24). 虚假办结")
public record ClosingFoundFalse(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the unit that handled it")
        String unit,

        @JsonPropertyDescription("Account that found it") String by)
        implements PetitionEvent {}
