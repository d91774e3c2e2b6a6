package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The unit answered the advice (E-24), told for each of its petitions. 答复改进建议 */
@JsonClassDescription("The unit answered the advice (E-24), told for each of its petitions. 答复改进建议")
public record AdviceAnswered(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The advice") UUID adviceId,

        @JsonPropertyDescription("Path of the unit") String unit,

        @JsonPropertyDescription("Account that answered") String answeredBy)
        implements PetitionEvent {}
