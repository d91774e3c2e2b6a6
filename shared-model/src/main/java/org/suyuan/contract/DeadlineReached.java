package org.suyuan.contract;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;

/** A clock reached a rung. Every service with clocks produces it under its own name. */
@JsonClassDescription("A clock of the petition reached a rung: remind, due, overdue or escalate (X-01). 期限提醒")
public record DeadlineReached(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("Name of the clock, for example report or handling")
        String purpose,

        @JsonPropertyDescription(
                "What the clock is about beyond the petition, for example an action item; empty when nothing")
        String item,

        @JsonPropertyDescription("REMIND, DUE, OVERDUE or ESCALATE")
        Rung rung,

        @JsonPropertyDescription("When the clock runs out") Instant dueAt)
        implements PetitionEvent {

    /** The rungs of a clock, in the order in which they are reached. */
    public enum Rung {
        REMIND,
        DUE,
        OVERDUE,
        ESCALATE
    }
}
