package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** The written reply is issued (F-02). 已答复 */
@JsonClassDescription("The written reply is issued (F-02). 已答复")
public record ReplyIssued(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The reply") UUID replyId,

        @JsonPropertyDescription("1, or more where it was corrected or handled anew")
        int version,

        @JsonPropertyDescription("What it says to the demands together")
        Opinion opinion,

        @JsonPropertyDescription("Account of who signs") String issuedBy,

        @JsonPropertyDescription(
                "The reply in base64: its words as JSON, sealed with intake's public key (HPKE), which alone opens it and prints the letter")
        String sealed)
        implements PetitionEvent {

    /**
     * What is sealed.
     *
     * @param number of the document 文号, as 信访答〔2026〕15号
     * @param version 1, or more where it was corrected or handled anew
     * @param unit path of the unit that replies
     * @param issuedOn the day
     * @param investigation what was done to find out
     * @param facts that were found
     * @param basis the policy it rests on
     * @param findings what is said to each demand
     * @param promises what will be done
     */
    public record Words(
            String number,
            int version,
            String unit,
            LocalDate issuedOn,
            String investigation,
            String facts,
            String basis,
            List<Finding> findings,
            List<Promised> promises) {}

    /**
     * What is said to one demand.
     *
     * @param demand of the petitioner
     * @param opinion supported, explained or not supported
     * @param conclusion what follows
     */
    public record Finding(String demand, Opinion opinion, String conclusion) {}

    /**
     * What will be done.
     *
     * @param what in words
     * @param unit path of the unit that does it
     * @param dueOn the last day for it
     */
    public record Promised(String what, String unit, LocalDate dueOn) {}

    /** What the sealed words belong to: with another reply they do not open. */
    public static String place(UUID replyId) {
        return "reply-issued:" + replyId;
    }
}
