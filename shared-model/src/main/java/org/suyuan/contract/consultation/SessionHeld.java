package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A session with the petition on its agenda was held (C-07, C-10). 会议已召开 */
@JsonClassDescription("A session with the petition on its agenda was held (C-07, C-10). 会议已召开")
public record SessionHeld(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The session") UUID sessionId,

        @JsonPropertyDescription("How many took part") int present,

        @JsonPropertyDescription("Account of the chair") String chair)
        implements PetitionEvent {}
