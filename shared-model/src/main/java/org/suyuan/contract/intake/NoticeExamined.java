package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Where a drafted notice speaks of people whom the file knows: places alone, so that no name leaves intake. 公示稿比对 */
@JsonClassDescription(
        "Where a drafted notice speaks of people whom the file knows: places alone, so that no name leaves intake (X-35). 公示稿比对")
public record NoticeExamined(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The draft that was looked through")
        UUID draftId,

        @JsonPropertyDescription("Where somebody is recognised; empty when nobody is")
        List<Place> places)
        implements PetitionEvent {

    /** A piece of a field. */
    public record Place(
            @JsonPropertyDescription("Field of the notice") String field,

            @JsonPropertyDescription("By what somebody is recognised")
            KnownTrait trait,

            @JsonPropertyDescription("Where it begins, from 0")
            int from,

            @JsonPropertyDescription("Behind its last character")
            int to) {}
}
