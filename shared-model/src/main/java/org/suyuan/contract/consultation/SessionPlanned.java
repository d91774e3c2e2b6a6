package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A petition is on the agenda of a session, or the session was moved (C-07, C-10). 会议已安排 */
@JsonClassDescription("A petition is on the agenda of a session, or the session was moved (C-07, C-10). 会议已安排")
public record SessionPlanned(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The session") UUID sessionId,

        @JsonPropertyDescription("When it begins") Instant beginsAt,

        @JsonPropertyDescription("Account of the chair") String chair)
        implements PetitionEvent {}
