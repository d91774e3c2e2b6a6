package org.suyuan.contract.feedback;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;
import org.suyuan.contract.PetitionEvent;

/** Every service has sealed its part: the archived file is whole (F-05). 案卷齐备 */
@JsonClassDescription("Every service has sealed its part: the archived file is whole (F-05). 案卷齐备")
public record VolumeCompleted(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("Which archiving, from 1") int edition,

        @JsonPropertyDescription("How many documents it holds")
        int documents,

        @JsonPropertyDescription("SHA-256 of the digests of its parts, hexadecimal: proves a package of it")
        String digest)
        implements PetitionEvent {}
