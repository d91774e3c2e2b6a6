package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The petitioner contests the opinion, by receipt code (E-08, E-10); the words stay in intake. 凭查询码申请复查复核 */
@JsonClassDescription(
        "The petitioner contests the opinion, by receipt code (E-08, E-10); the words stay in intake. 凭查询码申请复查复核")
public record ReviewRequested(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Id under which intake has the words")
        UUID requestId,

        @JsonPropertyDescription("The day of the request") LocalDate askedOn,

        @JsonPropertyDescription("Whether a cause is given for a request that may come late")
        boolean causeGiven)
        implements PetitionEvent {}
