package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A leader has read the petition and said what is to be done. 领导已阅批 */
@JsonClassDescription("A leader has read the petition and said what is to be done (X-05). 领导已阅批")
public record LetterRead(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Account of the leader") String by)
        implements PetitionEvent {}
