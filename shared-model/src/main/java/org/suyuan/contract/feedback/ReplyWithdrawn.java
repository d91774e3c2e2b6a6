package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The reply is corrected: a new version follows and is delivered again (F-02). 答复更正 */
@JsonClassDescription("The reply is corrected: a new version follows and is delivered again (F-02). 答复更正")
public record ReplyWithdrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The reply that no longer holds")
        UUID replyId,

        @JsonPropertyDescription("Account that corrects it") String by)
        implements PetitionEvent {}
