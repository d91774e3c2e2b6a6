package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.PetitionEvent;

/** The petition passed the closing gate (F-08). 已办结 */
@JsonClassDescription("The petition passed the closing gate (F-08). 已办结")
public record PetitionClosed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Path of the unit that was responsible")
        String responsibleUnit,

        @JsonPropertyDescription(
                "Whether the problem is solved or explained; what came of it beyond that are facts of their own (F-09)")
        Solution solution,

        @JsonPropertyDescription("Account of the clerk") String closedBy,

        @JsonPropertyDescription("Whether the handling limit was kept")
        boolean inTime,

        @JsonPropertyDescription("What it arose from (X-34)")
        RootCause rootCause,

        @JsonPropertyDescription(
                "The closing report in base64: its words as JSON, sealed with intake's public key (HPKE), which prints it; absent in what was told before")
        @Nullable String sealed)
        implements PetitionEvent {

    /**
     * What is sealed: the closing gate with its evidence (F-08).
     *
     * @param responsibleUnit path of the unit
     * @param responsiblePerson a post or a name
     * @param solutionEvidence what shows that the problem is solved or explained
     * @param hazardEvidence what shows that the hazard is treated, or that there was none
     * @param closedOn the day
     */
    public record Words(
            String responsibleUnit,
            String responsiblePerson,
            Solution solution,
            String solutionEvidence,
            HazardState hazard,
            String hazardEvidence,
            RootCause rootCause,
            LocalDate closedOn) {}

    /** What the sealed words belong to: with another petition they do not open. */
    public static String place(UUID petitionId) {
        return "petition-closed:" + petitionId;
    }
}
