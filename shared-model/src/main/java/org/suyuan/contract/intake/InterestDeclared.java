package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A person has an interest in the petition and takes no part in it from now on (E-18). 回避 */
@JsonClassDescription("A person has an interest in the petition and takes no part in it from now on (E-18). 回避")
public record InterestDeclared(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Keyed mark of the person's account or employee number, never the number itself")
        String person,

        @JsonPropertyDescription("Why") InterestGround ground)
        implements PetitionEvent {}
