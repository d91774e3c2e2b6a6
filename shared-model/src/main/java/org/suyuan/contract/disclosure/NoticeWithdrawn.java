package org.suyuan.contract.disclosure;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A published notice is taken off the board. 公示撤下 */
@JsonClassDescription("A published notice is taken off the board (X-35). 公示撤下")
public record NoticeWithdrawn(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Kind of disclosure") NoticeKind kind,

        @JsonPropertyDescription("Account of who took it down")
        String withdrawnBy)
        implements PetitionEvent {}
