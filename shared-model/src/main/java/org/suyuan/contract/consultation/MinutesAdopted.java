package org.suyuan.contract.consultation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** The minutes are adopted and bind (C-06). 会议纪要通过 */
@JsonClassDescription("The minutes are adopted and bind (C-06). 会议纪要通过")
public record MinutesAdopted(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Account of the chair") String adoptedBy,
        @JsonPropertyDescription("Unit responsible (C-05)") String leadUnit,
        @JsonPropertyDescription("What is to be done") List<Item> items,

        @JsonPropertyDescription(
                "The minutes in base64: their words as JSON, sealed with intake's public key (HPKE), which prints them; absent in what was told before")
        @Nullable String sealed)
        implements PetitionEvent {
    /**
     * One action item 落实事项.
     *
     * @param itemId its id
     * @param unit who does it
     * @param dueOn until the end of this day
     */
    public record Item(UUID itemId, String unit, LocalDate dueOn) {}

    /**
     * What is sealed.
     *
     * @param number of the document 文号
     * @param leadUnit path of the unit responsible
     * @param items what is to be done, in words
     * @param silent paths of departments that said nothing
     */
    public record Words(
            String number,
            LocalDate adoptedOn,
            String chair,
            String facts,
            String leadUnit,
            String plan,
            List<ItemWords> items,
            List<String> silent) {}

    /** One action item in words. */
    public record ItemWords(String what, String unit, LocalDate dueOn) {}

    /** The same with its words. */
    public MinutesAdopted with(String words) {
        return new MinutesAdopted(petitionId, adoptedBy, leadUnit, items, words);
    }

    /** What the sealed words belong to: with another petition they do not open. */
    public static String place(UUID petitionId) {
        return "minutes-adopted:" + petitionId;
    }
}
