package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** An interest was declared by mistake: the person may take part again (E-18). 撤销回避 */
@JsonClassDescription("An interest was declared by mistake: the person may take part again (E-18). 撤销回避")
public record InterestWithdrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Keyed mark of the person") String person)
        implements PetitionEvent {}
