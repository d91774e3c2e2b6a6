package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A session with the petition on its agenda is not held (C-07, C-10). 会议已取消 */
@JsonClassDescription("A session with the petition on its agenda is not held (C-07, C-10). 会议已取消")
public record SessionCancelled(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The session") UUID sessionId,

        @JsonPropertyDescription("Account that cancelled it")
        String cancelledBy)
        implements PetitionEvent {}
