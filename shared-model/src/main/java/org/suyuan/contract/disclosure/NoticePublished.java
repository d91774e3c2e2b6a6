package org.suyuan.contract.disclosure;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A de-identified notice is published after a second person's review (D-05). 公示发布 */
@JsonClassDescription("A de-identified notice is published after a second person's review (D-05). 公示发布")
public record NoticePublished(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Kind of disclosure") NoticeKind kind,
        @JsonPropertyDescription("Account of the drafter") String draftedBy,
        @JsonPropertyDescription("Account of the reviewer") String reviewedBy,
        @JsonPropertyDescription("Last day on the board") LocalDate visibleUntil)
        implements PetitionEvent {}
