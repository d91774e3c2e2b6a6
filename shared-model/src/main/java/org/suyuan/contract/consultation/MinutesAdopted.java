package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The minutes are adopted and bind (C-06). 会议纪要通过 */
@JsonClassDescription("The minutes are adopted and bind (C-06). 会议纪要通过")
public record MinutesAdopted(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Account of the chair") String adoptedBy,
        @JsonPropertyDescription("Unit responsible (C-05)") String leadUnit,
        @JsonPropertyDescription("What is to be done") List<Item> items)
        implements PetitionEvent {
    /**
     * One action item 落实事项.
     *
     * @param itemId its id
     * @param unit who does it
     * @param dueOn until the end of this day
     */
    public record Item(UUID itemId, String unit, LocalDate dueOn) {}
}
