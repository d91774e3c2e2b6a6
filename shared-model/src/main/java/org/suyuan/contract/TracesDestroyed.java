package org.suyuan.contract;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.UUID;

/** A service destroyed what it had of a petition (F-15). Every service produces it under its own name. */
@JsonClassDescription(
        "A service destroyed what it had of a petition, but for the record of acts, which names nobody (F-15). 档案销毁回执")
public record TracesDestroyed(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("The list that it was on") UUID destructionId,

        @JsonPropertyDescription("The service, for example grading")
        String service,

        @JsonPropertyDescription("How many rows it had") int rows)
        implements Event {

    /** The list: what comes of a destroyed petition is not taken in any more. */
    @Override
    public UUID subject() {
        return destructionId;
    }
}
