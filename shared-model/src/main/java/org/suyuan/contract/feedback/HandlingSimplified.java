package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** A clear first petition is handled in the simplified way (E-25). 简易办理 */
@JsonClassDescription("A clear first petition is handled in the simplified way (E-25). 简易办理")
public record HandlingSimplified(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,

        @JsonPropertyDescription("When the reply must be issued in that way")
        Instant dueAt,

        @JsonPropertyDescription("Account that decided it") String by)
        implements PetitionEvent {}
