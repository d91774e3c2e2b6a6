package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Intake knows other people of a petition than before, or more of them: what was compared with them is compared anew. 当事人信息变更 */
@JsonClassDescription(
        "Intake knows other people of a petition than before, or more of them: what was compared with them is compared anew (X-35). 当事人信息变更")
public record PeopleChanged(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId) implements PetitionEvent {}
