package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** A supplement changes adopted minutes (C-06). 会议纪要补充 */
@JsonClassDescription("A supplement changes adopted minutes (C-06). 会议纪要补充")
public record MinutesSupplemented(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("The how manieth of these minutes; the first is 1")
        int number,

        @JsonPropertyDescription("Items that bind no more") List<UUID> replaced,

        @JsonPropertyDescription("What is to be done in addition")
        List<MinutesAdopted.Item> items,

        @JsonPropertyDescription("Account of the chair") String adoptedBy,

        @JsonPropertyDescription(
                "All supplements so far in base64: their words as JSON, sealed with intake's public key (HPKE), which prints them; absent in what was told before")
        @Nullable String sealed)
        implements PetitionEvent {

    /**
     * What is sealed.
     *
     * @param minutesNumber of the minutes that are changed 文号
     * @param supplements all of them, the first before the others
     */
    public record Words(String minutesNumber, List<SupplementWords> supplements) {}

    /**
     * One supplement in words.
     *
     * @param changes which part of the minutes
     * @param words what holds in its place
     * @param items what is to be done in addition
     */
    public record SupplementWords(
            int number,
            LocalDate adoptedOn,
            String chair,
            String changes,
            String words,
            List<MinutesAdopted.ItemWords> items) {}

    /** What the sealed words belong to: with another petition they do not open. */
    public static String place(UUID petitionId) {
        return "minutes-supplemented:" + petitionId;
    }
}
