package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** It turned out otherwise: the petition is handled in the ordinary way (E-25). 转普通程序 */
@JsonClassDescription("It turned out otherwise: the petition is handled in the ordinary way (E-25). 转普通程序")
public record SimplificationWithdrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Account that took it back; system when its grade changed")
        String by)
        implements PetitionEvent {}
