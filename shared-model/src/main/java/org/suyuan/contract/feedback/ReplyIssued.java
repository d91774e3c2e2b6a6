package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The written reply is issued (F-02). 已答复 */
@JsonClassDescription("The written reply is issued (F-02). 已答复")
public record ReplyIssued(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Support, explain or not support")
        Opinion opinion,

        @JsonPropertyDescription("Account of who signs") String issuedBy)
        implements PetitionEvent {}
