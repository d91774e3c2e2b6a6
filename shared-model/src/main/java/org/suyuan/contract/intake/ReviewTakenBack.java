package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner takes the request for review back, by receipt code (E-08). 凭查询码撤回复查复核申请 */
@JsonClassDescription("The petitioner takes the request for review back, by receipt code (E-08). 凭查询码撤回复查复核申请")
public record ReviewTakenBack(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId) implements PetitionEvent {}
