package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The unit contacted the petitioner: the response. 已联系信访人 */
@JsonClassDescription("The unit contacted the petitioner: the response. 已联系信访人")
public record PetitionerContacted(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("How") Way way,
        @JsonPropertyDescription("Account of who did") String contactedBy)
        implements PetitionEvent {}
